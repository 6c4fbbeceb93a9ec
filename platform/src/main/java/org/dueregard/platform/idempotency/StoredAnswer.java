package org.dueregard.platform.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The answer to a request, with the digest of the body that it answers. */
record StoredAnswer(
        byte[] bodyDigest,
        int status,
        @Nullable String contentType,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String link,
        byte[] body) {

    Response first() {
        return builder().build();
    }

    Response replayed() {
        return builder().header("Idempotency-Replayed", "true").build();
    }

    private Response.ResponseBuilder builder() {
        var response = Response.status(status);
        header(response, HttpHeaders.CONTENT_TYPE, contentType);
        header(response, HttpHeaders.LOCATION, location);
        header(response, HttpHeaders.ETAG, etag);
        header(response, HttpHeaders.LINK, link);
        return body.length == 0 ? response : response.entity(body);
    }

    private static void header(
            Response.ResponseBuilder response, String name, @Nullable String value) {
        if (value != null) {
            response.header(name, value);
        }
    }
}
