package org.dueregard.platform.idempotency;

import com.fasterxml.jackson.databind.util.RawValue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.dueregard.platform.http.BodyDigest;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Around a resource method: one effect for each key, and the first answer again for whoever repeats
 * the request. Effect and answer are stored in one transaction, so there is no moment in which the
 * one stands without the other, and nothing to clean up after a crash.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
class IdempotentInterceptor {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Duration IN_FLIGHT = Duration.ofSeconds(1);

    @Inject StoredAnswers answers;
    @Inject AnswerBodies bodies;
    @Inject BodyDigest digest;
    @Inject SecurityIdentity identity;
    @Inject HttpServerRequest request;

    @ConfigProperty(name = "dueregard.idempotency.transaction-timeout")
    Duration transactionTimeout;

    @AroundInvoke
    Object once(InvocationContext invocation) {
        var requestId =
                RequestId.of(
                        identity.isAnonymous() ? "" : identity.getPrincipal().getName(),
                        request.method().name(),
                        request.uri(),
                        key(request.getHeader("Idempotency-Key")));
        var answer = inTransaction(requestId, digest.get(), invocation);
        return invocation.getMethod().getReturnType() == RestResponse.class
                ? asRestResponse(answer)
                : answer;
    }

    /** A refusal that is answered rather than thrown: it has no effect either. */
    private static final class RolledBack extends RuntimeException {
        private final transient Response response;

        RolledBack(Response response) {
            super("rolled back", null, false, false);
            this.response = response;
        }
    }

    private Response inTransaction(RequestId requestId, byte[] body, InvocationContext invocation) {
        var begun = System.nanoTime();
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(Math.toIntExact(transactionTimeout.toSeconds()))
                    .call(() -> once(requestId, body, invocation));
        } catch (RolledBack refused) {
            return refused.response;
        } catch (RuntimeException failed) {
            throw told(failed, Duration.ofNanos(System.nanoTime() - begun), transactionTimeout);
        }
    }

    /**
     * What is told of a failure. A transaction that has run into its limit is rolled back under the
     * feet of whoever works in it, who then fails with whatever it was about to do.
     */
    static RuntimeException told(RuntimeException failed, Duration took, Duration most) {
        if (failed instanceof DomainException || took.compareTo(most) < 0) {
            return failed;
        }
        return new DomainException(
                Refusal.UNAVAILABLE,
                "unavailable",
                "Not available at the moment",
                "It took longer than %d s and was given up. Nothing was changed; send a large file in parts."
                        .formatted(most.toSeconds()),
                List.of());
    }

    private Response once(RequestId requestId, byte[] body, InvocationContext invocation)
            throws Exception {
        if (!answers.lock(requestId)) {
            throw DomainException.conflictForNow(
                    "idempotency-key-in-flight",
                    "The same request is on its way",
                    "A request with this Idempotency-Key has not ended yet. Send it again in a moment to get its answer.",
                    IN_FLIGHT);
        }
        var earlier = answers.find(requestId);
        if (earlier != null) {
            if (!Arrays.equals(earlier.bodyDigest(), body)) {
                throw reused();
            }
            return earlier.replayed();
        }
        var response =
                switch (invocation.proceed()) {
                    case Response answer -> answer;
                    case RestResponse<?> answer -> answer.toResponse();
                    default ->
                            throw new IllegalStateException(
                                    invocation.getMethod()
                                            + " is @Idempotent and has to answer with a Response");
                };
        if (response.getStatus() >= 400) {
            throw new RolledBack(response);
        }
        if (response.getStatus() >= 300) {
            return response;
        }
        var answer = bodies.answer(response, body, request);
        answers.store(requestId, answer);
        return answer.first();
    }

    /**
     * The writer of a {@link RestResponse} is chosen by its declared type, which is JSON: the
     * stored bytes go through it as they are.
     */
    private static RestResponse<Object> asRestResponse(Response response) {
        var entity =
                response.getEntity() instanceof byte[] json
                        ? new RawValue(new String(json, StandardCharsets.UTF_8))
                        : response.getEntity();
        var builder =
                RestResponse.ResponseBuilder.<Object>create(response.getStatus()).entity(entity);
        response.getHeaders()
                .forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    private static String key(@Nullable String header) {
        var key = header == null ? "" : header.trim();
        if (key.length() > 1 && key.startsWith("\"") && key.endsWith("\"")) {
            key = key.substring(1, key.length() - 1);
        }
        if (!KEY.matcher(key).matches()) {
            throw new DomainException(
                    Refusal.MALFORMED,
                    "idempotency-key-missing",
                    "Idempotency-Key is missing",
                    "Send a new Idempotency-Key with each new request and the same one when you repeat it.",
                    List.of(
                            Violation.at(
                                    "header:Idempotency-Key",
                                    "is 1 to 255 printable ASCII characters without spaces, such as a UUID")));
        }
        return key;
    }

    private static DomainException reused() {
        return DomainException.brokenRule(
                "idempotency-key-reused",
                "This Idempotency-Key was used for a request with another body. Send a new key with a new request.",
                List.of(
                        Violation.at(
                                "header:Idempotency-Key",
                                "belongs to a request with another body")));
    }
}
