package org.dueregard.platform.idempotency;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that needs an {@code Idempotency-Key}: the interceptor opens the transaction,
 * takes a transaction advisory lock on caller, method, path and key (busy: 409), runs the method,
 * and stores status, headers and body of a 2xx answer in the same transaction. The same key with
 * the same body replays that answer; with another body: 422. A body that is streamed is declared as
 * {@code java.io.File}, so that it can be digested.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, TYPE})
public @interface Idempotent {}
