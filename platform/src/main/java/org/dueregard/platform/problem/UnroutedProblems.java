package org.dueregard.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Problems of requests that end before or beside the resources: a body that says beforehand that it
 * is too large, and failures of the router itself.
 */
@ApplicationScoped
class UnroutedProblems {
    private static final int BEFORE_THE_UPLOAD_LIMIT = -1_000;

    private final long largestBody;
    private final Incidents incidents;

    UnroutedProblems(
            @ConfigProperty(name = "dueregard.http.largest-body") MemorySize largestBody,
            Incidents incidents) {
        this.largestBody = largestBody.asLongValue();
        this.incidents = incidents;
    }

    void route(@Observes Router router) {
        router.route().order(BEFORE_THE_UPLOAD_LIMIT).handler(this::refuseLargeBodies);
        router.route().order(Integer.MAX_VALUE - 1).failureHandler(this::tellFailure);
    }

    private void refuseLargeBodies(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.length() < 19 && Long.parseLong(length) > largestBody) {
            tell(
                    context,
                    StatusProblems.tooLarge(
                            "The body has "
                                    + length
                                    + " bytes; at most "
                                    + largestBody
                                    + " are taken here."));
        } else {
            context.next();
        }
    }

    private void tellFailure(RoutingContext context) {
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        var failure = context.failure();
        var status = context.statusCode() < 400 ? 500 : context.statusCode();
        tell(context, failure == null ? StatusProblems.of(status) : Problems.of(failure, status));
    }

    private void tell(RoutingContext context, Problem problem) {
        var response = context.response().setStatusCode(problem.status());
        problem.headers().forEach(response::putHeader);
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        response.end(
                new JsonObject(
                                problem.document(
                                        Problem.instance(context.request()),
                                        incidents.number(problem, context.failure())))
                        .toBuffer());
    }
}
