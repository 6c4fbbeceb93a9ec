package org.dueregard.monitoring.uploads.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;

/** Request and answer name the version of tus; another one than ours is refused with ours. */
@Tus
@Provider
class TusVersion implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String HEADER = "Tus-Resumable";

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.OPTIONS)
                && !Tus.VERSION.equals(request.getHeaderString(HEADER))) {
            throw new DomainException(
                    Refusal.STALE_VERSION,
                    "tus-version",
                    "Not a version of tus that is spoken here",
                    "Uploads are sent with tus "
                            + Tus.VERSION
                            + ": send the header Tus-Resumable: "
                            + Tus.VERSION
                            + ".",
                    List.of(Violation.at("header:" + HEADER, "is " + Tus.VERSION)));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HEADER, Tus.VERSION);
        response.getHeaders().putSingle("Tus-Version", Tus.VERSION);
    }
}
