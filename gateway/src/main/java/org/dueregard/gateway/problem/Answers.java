package org.dueregard.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dueregard.gateway.GatewayConfig;

/** Answers requests that go no further, whose bodies nobody has read. */
@ApplicationScoped
public class Answers {
    private final long drain;

    @Inject
    public Answers(GatewayConfig config) {
        drain = config.limits().drain().asLongValue();
    }

    /** Answers with the problem and throws the body away. */
    public void refuse(RoutingContext context, Problem problem) {
        var request = context.request();
        var response = request.response();
        if (response.ended()) {
            return;
        }
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        problem.headers().forEach(response::putHeader);
        if (awaitsContinue(request)) {
            // The client holds its body back and may never send it.
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        } else {
            drain(request);
        }
        response.end(problem.json(context.normalizedPath()));
    }

    /** Whether the client waits for leave before it sends its body. */
    public static boolean awaitsContinue(HttpServerRequest request) {
        return "100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT));
    }

    private void drain(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        var drained = new long[1];
        request.handler(
                chunk -> {
                    drained[0] += chunk.length();
                    if (drained[0] > drain) {
                        request.connection().close();
                    }
                });
        request.resume();
    }
}
