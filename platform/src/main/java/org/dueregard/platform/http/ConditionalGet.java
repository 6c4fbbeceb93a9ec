package org.dueregard.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Who has the present version already, and says so with {@code If-None-Match}, gets 304. */
@Provider
class ConditionalGet implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var etag = response.getHeaderString(HttpHeaders.ETAG);
        if (etag == null
                || response.getStatus() != 200
                || !(request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))) {
            return;
        }
        if (matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** The weak comparison of RFC 9110. */
    static boolean matches(@Nullable String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && (ifNoneMatch.trim().equals("*")
                        || Arrays.stream(ifNoneMatch.split(","))
                                .anyMatch(tag -> opaque(tag.trim()).equals(opaque(etag))));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
