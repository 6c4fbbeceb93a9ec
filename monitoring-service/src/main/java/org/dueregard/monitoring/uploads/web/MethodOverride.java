package org.dueregard.monitoring.uploads.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.regex.Pattern;

/** tus: clients that cannot speak PATCH or DELETE say in a header that they mean it. */
@PreMatching
@Provider
class MethodOverride implements ContainerRequestFilter {
    private static final Pattern UPLOAD = Pattern.compile("/?v1/uploads/[^/]+");
    private static final Set<String> MEANT = Set.of(HttpMethod.PATCH, HttpMethod.DELETE);

    @Override
    public void filter(ContainerRequestContext request) {
        var meant = request.getHeaderString("X-HTTP-Method-Override");
        if (meant != null
                && MEANT.contains(meant)
                && request.getMethod().equals(HttpMethod.POST)
                && UPLOAD.matcher(request.getUriInfo().getPath()).matches()) {
            request.setMethod(meant);
        }
    }
}
