package org.dueregard.actionplan.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.dueregard.platform.http.ExpectedVersion;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with the version of what they show, for the next {@code If-Match}. */
public final class Answers {
    private Answers() {}

    public static <T> RestResponse<T> ok(T view, long version) {
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(version))
                .build();
    }

    public static <T> RestResponse<T> created(String location, T view, long version) {
        return ResponseBuilder.<T>created(URI.create(location))
                .entity(view)
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(version))
                .build();
    }
}
