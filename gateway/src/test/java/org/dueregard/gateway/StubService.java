package org.dueregard.gateway;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;

/** Stands in for a service: a small server at the address that the gateway knows for it. */
final class StubService implements AutoCloseable {

    /** A request that the stub has taken. */
    record Taken(String method, String uri, MultiMap headers) {}

    private final Vertx vertx;
    private final HttpServer server;
    private final Map<String, Handler<HttpServerRequest>> handlers = new ConcurrentHashMap<>();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();

    private StubService(Vertx vertx, HttpServer server) {
        this.vertx = vertx;
        this.server = server;
    }

    /** Starts at the address of {@code eia}, {@code action-plan} or {@code monitoring}. */
    static StubService of(String service) throws Exception {
        var url =
                ConfigProvider.getConfig()
                        .getValue("dueregard.services." + service + ".url", URI.class);
        var vertx = Vertx.vertx();
        var stub = new StubService(vertx, vertx.createHttpServer());
        stub.on("/q/health/ready", request -> request.response().end("{\"status\":\"UP\"}"));
        stub.server
                .requestHandler(stub::take)
                .listen(url.getPort(), "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        return stub;
    }

    /** What happens at a path. */
    StubService on(String path, Handler<HttpServerRequest> handler) {
        handlers.put(path, handler);
        return this;
    }

    /** A path that answers a JSON text. */
    StubService answering(String path, String json) {
        return on(
                path,
                request ->
                        request.response().putHeader("Content-Type", "application/json").end(json));
    }

    List<Taken> taken() {
        return taken.stream().filter(request -> !request.uri().startsWith("/q/")).toList();
    }

    private void take(HttpServerRequest request) {
        taken.add(
                new Taken(
                        request.method().name(),
                        request.uri(),
                        MultiMap.caseInsensitiveMultiMap().addAll(request.headers())));
        handlers.getOrDefault(
                        request.path(), unknown -> unknown.response().setStatusCode(404).end())
                .handle(request);
    }

    @Override
    public void close() throws Exception {
        server.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
