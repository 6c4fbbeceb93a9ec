package org.dueregard.platform.problem;

import io.vertx.core.http.HttpServerRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a caller is told of a refusal or a failure, before it has the form of HTTP (RFC 9457).
 *
 * @param slug last segment of the {@code type}; its page is {@code docs/errors/<slug>.md}
 * @param headers response headers that belong to it, such as {@code Retry-After}
 */
record Problem(
        int status,
        String slug,
        String title,
        String detail,
        List<Violation> violations,
        Map<String, String> headers) {

    Problem {
        violations = List.copyOf(violations);
        headers = Map.copyOf(headers);
    }

    static Problem of(int status, String slug, String title, String detail) {
        return new Problem(status, slug, title, detail, List.of(), Map.of());
    }

    static Problem of(DomainException refused) {
        var retryAfter = refused.retryAfter();
        var detail = refused.getMessage();
        return new Problem(
                status(refused.refusal()),
                refused.slug(),
                refused.title(),
                detail == null ? refused.title() : detail,
                refused.violations(),
                retryAfter == null
                        ? Map.of()
                        : Map.of("Retry-After", Long.toString(retryAfter.toSeconds())));
    }

    Problem with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Problem(status, slug, title, detail, violations, more);
    }

    String type() {
        return "/errors/" + slug;
    }

    /** The address that was asked for, without its query. */
    static String instance(HttpServerRequest request) {
        var address = request.uri();
        var query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    /** The members of the problem document, in the order in which they are written. */
    Map<String, Object> document(String instance, @Nullable String incident) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", type());
        document.put("title", title);
        document.put("status", status);
        document.put("detail", detail);
        document.put("instance", instance);
        document.putAll(extensions(incident));
        return document;
    }

    Map<String, Object> extensions(@Nullable String incident) {
        var extensions = new LinkedHashMap<String, Object>();
        if (!violations.isEmpty()) {
            extensions.put("violations", violations.stream().map(Problem::asMap).toList());
        }
        if (incident != null) {
            extensions.put("incident", incident);
        }
        return extensions;
    }

    private static Map<String, String> asMap(Violation violation) {
        var map = new LinkedHashMap<String, String>();
        map.put("pointer", violation.pointer());
        map.put("message", violation.message());
        if (violation.source() != null) {
            map.put("source", violation.source());
        }
        return map;
    }

    private static int status(Refusal refusal) {
        return switch (refusal) {
            case MALFORMED -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case ILLEGAL_TRANSITION -> 409;
            case STALE_VERSION -> 412;
            case TOO_LARGE -> 413;
            case UNREADABLE_FORM -> 415;
            case BROKEN_RULE -> 422;
            // The status of the upload protocol tus, in which checksums are given.
            case DAMAGED -> 460;
            case MISSING_VERSION -> 428;
            case UNAVAILABLE -> 503;
        };
    }
}
