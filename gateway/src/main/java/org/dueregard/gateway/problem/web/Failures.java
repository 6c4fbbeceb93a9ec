package org.dueregard.gateway.problem.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.gateway.problem.Problem;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * What is answered when one of the gateway's own addresses fails: a page to people, else a problem.
 */
class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);

    @ServerExceptionMapper
    Response refused(WebApplicationException failure, HttpHeaders headers, UriInfo uri) {
        var status = failure.getResponse().getStatus();
        return switch (status) {
            case 404 -> answer(Problem.notFound(), headers, uri);
            case 405 -> answer(Problem.methodNotAllowed(), headers, uri);
            case 406 -> answer(Problem.notAcceptable(), headers, uri);
            default ->
                    status < 500 ? failure.getResponse() : answer(Problem.internal(), headers, uri);
        };
    }

    @ServerExceptionMapper
    Response failed(RuntimeException failure, HttpHeaders headers, UriInfo uri) {
        LOG.error("A request of the gateway itself failed", failure);
        return answer(Problem.internal(), headers, uri);
    }

    private static Response answer(Problem problem, HttpHeaders headers, UriInfo uri) {
        var isPage =
                !uri.getPath().startsWith("/v1/")
                        && headers.getAcceptableMediaTypes().stream()
                                .anyMatch(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE));
        var response = Response.status(problem.status());
        problem.headers().forEach(response::header);
        return isPage
                ? response.type(ProblemPages.MEDIA_TYPE).entity(ProblemPages.html(problem)).build()
                : response.type(Problem.MEDIA_TYPE).entity(problem.json(uri.getPath())).build();
    }
}
