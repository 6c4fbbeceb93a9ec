package org.dueregard.platform.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Pages link to the next one and to the first (RFC 8288). Links and locations are relative
 * references: they hold behind the gateway's name as well as behind the service's own.
 */
@Provider
class PageLinks implements ContainerResponseFilter {
    private final HttpServerRequest request;

    PageLinks(HttpServerRequest request) {
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Paged page) {
            if (page.next() != null) {
                response.getHeaders().add("Link", link(request.getUriInfo(), page.next(), "next"));
            }
            response.getHeaders().add("Link", link(request.getUriInfo(), null, "first"));
        }
        if (response.getHeaders().getFirst(HttpHeaders.LOCATION) instanceof Object location) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION,
                            Locations.relative(location.toString(), this.request));
        }
    }

    private static String link(UriInfo uri, @Nullable String after, String relation) {
        var target = UriBuilder.fromUri(uri.getRequestUri());
        target.replaceQueryParam("after");
        if (after != null) {
            target.replaceQueryParam("after", after);
        }
        var absolute = target.build();
        var query = absolute.getRawQuery();
        return "<"
                + absolute.getRawPath()
                + (query == null || query.isEmpty() ? "" : "?" + query)
                + ">; rel=\""
                + relation
                + "\"";
    }
}
