package org.dueregard.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.dueregard.gateway.GatewayConfig;
import org.dueregard.gateway.problem.Answers;
import org.dueregard.gateway.problem.Problem;
import org.dueregard.gateway.routing.Route;
import org.dueregard.gateway.routing.RoutingTable;

/** Passes every request under {@code /v1} on to the service that owns it. */
@ApplicationScoped
public class Proxying {
    /** The gateway answers these itself. */
    private static final Set<String> OWN = Set.of("/v1/overview");

    private static final Set<HttpMethod> METHODS =
            Set.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE,
                    HttpMethod.OPTIONS);

    private static final int CONNECTIONS = 256;
    private static final int WAITING = 1024;
    private static final int CONNECT_MILLIS = 2_000;

    private final RoutingTable table;
    private final Answers answers;
    private final HttpClient client;
    private final long drain;

    @Inject
    public Proxying(Vertx vertx, RoutingTable table, Answers answers, GatewayConfig config) {
        this.table = table;
        this.answers = answers;
        this.drain = config.limits().drain().asLongValue();
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setMaxPoolSize(CONNECTIONS)
                                .setMaxWaitQueueSize(WAITING)
                                .setConnectTimeout(CONNECT_MILLIS)
                                .setKeepAliveTimeout(30));
    }

    void install(@Observes Router router) {
        router.route("/v1/*").handler(this::pass);
    }

    @PreDestroy
    void close() {
        client.close();
    }

    private void pass(RoutingContext context) {
        var path = context.normalizedPath();
        if (OWN.contains(path)) {
            context.next();
            return;
        }
        var route = table.find(path);
        if (route.isEmpty()) {
            answers.refuse(context, Problem.notFound());
        } else if (!METHODS.contains(context.request().method())) {
            answers.refuse(context, Problem.methodNotAllowed());
        } else {
            pass(context, route.get());
        }
    }

    private void pass(RoutingContext context, Route route) {
        var length = declaredLength(context);
        if (length > route.limit().body()) {
            answers.refuse(context, Problem.bodyTooLarge(route.limit().body()));
            return;
        }
        var exchange = new Exchange(context, route, length, drain);
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(exchange)
                .addInterceptor(exchange)
                .handle(context.request());
    }

    /** What the client says of the body's length; -1 where it says nothing. */
    private static long declaredLength(RoutingContext context) {
        var header = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return header == null ? -1 : Long.parseLong(header);
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }
}
