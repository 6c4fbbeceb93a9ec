package org.dueregard.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which headers pass. */
final class PassingHeaders {
    /** They concern one connection only (RFC 9110, 7.6.1). */
    private static final Set<String> HOP_BY_HOP =
            Set.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "upgrade",
                    "expect");

    /** Anyone can write them; only the gateway knows what is true. */
    private static final Pattern FORGEABLE =
            Pattern.compile("forwarded|x-forwarded-.*|x-real-ip|x-original-.*|x-rewrite-url|via");

    /** The tracer writes them anew: the same trace, with the gateway's span in between. */
    private static final Set<String> TRACE = Set.of("traceparent", "tracestate", "baggage");

    /** The gateway's own session is nothing for a service. */
    private static final Set<String> OF_THE_GATEWAY = Set.of("cookie");

    /** The gateway sets them on every answer; twice would be once too often. */
    private static final Set<String> SET_BY_THE_GATEWAY =
            Set.of(
                    "server",
                    "x-powered-by",
                    "set-cookie",
                    "x-content-type-options",
                    "referrer-policy",
                    "content-security-policy");

    private static final Pattern ABSOLUTE = Pattern.compile("https?://[^/]+(/.*)");

    private PassingHeaders() {}

    /** Leaves of a request's headers what may pass, and says truly where it came from. */
    static void toService(MultiMap headers, HttpServerRequest request) {
        removeNamedByConnection(headers);
        for (var name : List.copyOf(headers.names())) {
            var lower = name.toLowerCase(Locale.ROOT);
            if (HOP_BY_HOP.contains(lower)
                    || OF_THE_GATEWAY.contains(lower)
                    || TRACE.contains(lower)
                    || FORGEABLE.matcher(lower).matches()) {
                headers.remove(name);
            }
        }
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.scheme());
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
    }

    /** Leaves of an answer's headers what may pass; a place is told from the root. */
    static void toClient(MultiMap headers) {
        removeNamedByConnection(headers);
        for (var name : List.copyOf(headers.names())) {
            var lower = name.toLowerCase(Locale.ROOT);
            if (HOP_BY_HOP.contains(lower) || SET_BY_THE_GATEWAY.contains(lower)) {
                headers.remove(name);
            }
        }
        var location = headers.get("Location");
        if (location != null) {
            headers.set("Location", ABSOLUTE.matcher(location).replaceFirst("$1"));
        }
    }

    private static void removeNamedByConnection(MultiMap headers) {
        var named = new ArrayList<String>();
        for (var value : headers.getAll("Connection")) {
            for (var name : value.split(",")) {
                named.add(name.strip());
            }
        }
        // A caller may not talk the gateway out of what it has to pass.
        named.removeIf(name -> name.isEmpty() || name.equalsIgnoreCase("authorization"));
        named.forEach(headers::remove);
    }
}
