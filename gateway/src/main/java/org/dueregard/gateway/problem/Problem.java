package org.dueregard.gateway.problem;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A refusal of the gateway itself.
 *
 * @param slug of its page, {@code /errors/{slug}}
 * @param headers that belong to the answer, such as {@code Retry-After}
 */
public record Problem(
        int status, String slug, String title, String detail, Map<String, String> headers) {
    public static final String MEDIA_TYPE = "application/problem+json";

    private Problem(int status, String slug, String title, String detail) {
        this(status, slug, title, detail, Map.of());
    }

    public static Problem notFound() {
        return new Problem(404, "not-found", "Not found", "There is nothing at this address.");
    }

    public static Problem methodNotAllowed() {
        return new Problem(
                405,
                "method-not-allowed",
                "Not possible here",
                "This address does not take this method.");
    }

    public static Problem notAcceptable() {
        return new Problem(
                406,
                "not-acceptable",
                "Not in this form",
                "What is at this address cannot be had in the form that Accept asks for.");
    }

    public static Problem bodyTooLarge(long limit) {
        return new Problem(
                413,
                "body-too-large",
                "The body is too large",
                "This address takes at most %s in one request.".formatted(size(limit)));
    }

    public static Problem tokenRefused(String detail) {
        return new Problem(401, "token-refused", "The token is not accepted", detail)
                .with(
                        "WWW-Authenticate",
                        "Bearer error=\"invalid_token\", error_description=\"%s\""
                                .formatted(detail));
    }

    public static Problem loginUnavailable() {
        return new Problem(
                        503,
                        "login-unavailable",
                        "The login server does not answer",
                        "Nobody can sign in and no token can be checked, because the login"
                                + " server's keys are not known yet.")
                .with("Retry-After", "5");
    }

    public static Problem tooManyRequests(Duration wait) {
        return tooMany("You have made more requests than one caller may.", wait);
    }

    public static Problem tooManyComments(Duration wait) {
        return tooMany("More comments have come from this address than are taken.", wait);
    }

    private static Problem tooMany(String what, Duration wait) {
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return new Problem(
                        429,
                        "too-many-requests",
                        "Too many requests",
                        "%s Wait %d s.".formatted(what, seconds))
                .with("Retry-After", Long.toString(seconds));
    }

    /** The service did not take the request. */
    public static Problem unavailable(String service) {
        return new Problem(
                        503,
                        "service-unavailable",
                        "A service does not answer",
                        "The service %s is down or busy; nothing was done.".formatted(service))
                .with("Retry-After", "5");
    }

    /** The connection broke after the service had taken the request. */
    public static Problem brokenOff(String service) {
        return new Problem(
                        502,
                        "service-unavailable",
                        "A service does not answer",
                        ("The service %s broke off before it answered. Whether it did what was"
                                        + " asked is not known.")
                                .formatted(service))
                .with("Retry-After", "5");
    }

    public static Problem serviceTimeout(String service, Duration silence) {
        return new Problem(
                504,
                "service-timeout",
                "A service takes too long",
                ("The service %s was silent for %d s. Whether it did what was asked is not"
                                + " known.")
                        .formatted(service, silence.toSeconds()));
    }

    public static Problem requestTimeout(Duration silence) {
        return new Problem(
                        408,
                        "request-timeout",
                        "The request takes too long",
                        "Nothing of the body came for %d s.".formatted(silence.toSeconds()))
                .with("Connection", "close");
    }

    public static Problem internal() {
        return new Problem(
                500,
                "internal-error",
                "Something is broken here",
                "The gateway could not answer. The operators see it in its log.");
    }

    /** Another header for the answer. */
    public Problem with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(status, slug, title, detail, Map.copyOf(more));
    }

    /** The problem as RFC 9457 writes it, about the path that was asked for. */
    public String json(String instance) {
        return new JsonObject()
                .put("type", "/errors/" + slug)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", instance)
                .encode();
    }

    private static String size(long bytes) {
        for (var unit : new String[] {"bytes", "KB", "MB"}) {
            if (bytes < 1024) {
                return bytes + " " + unit;
            }
            bytes /= 1024;
        }
        return bytes + " GB";
    }
}
