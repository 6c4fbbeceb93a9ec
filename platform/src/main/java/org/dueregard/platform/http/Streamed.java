package org.dueregard.platform.http;

import static java.lang.annotation.ElementType.PARAMETER;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A body of any length, which its resource counts and writes away as it comes. It is an {@code
 * InputStream}; only the server's own limit stands before it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(PARAMETER)
public @interface Streamed {}
