package org.dueregard.gateway.health;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.dueregard.gateway.routing.RoutingTable;
import org.dueregard.gateway.routing.Service;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Asks each service whether it is ready, all at once, and names those that are not. */
@Readiness
@ApplicationScoped
public class ServicesReadiness implements AsyncHealthCheck {
    private static final int PATIENCE_MILLIS = 2_000;

    private final List<Service> services;
    private final HttpClient client;

    @Inject
    public ServicesReadiness(Vertx vertx, RoutingTable table) {
        services = table.services();
        client =
                vertx.createHttpClient(
                        new HttpClientOptions().setConnectTimeout(PATIENCE_MILLIS / 2));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        var states = new LinkedHashMap<Service, Future<String>>();
        services.forEach(service -> states.put(service, state(service)));
        CompletionStage<?> all = Future.join(new ArrayList<>(states.values())).toCompletionStage();
        return Uni.createFrom().completionStage(all).map(done -> response(states));
    }

    private static HealthCheckResponse response(Map<Service, Future<String>> states) {
        var response = HealthCheckResponse.named("services");
        var ready = true;
        for (var entry : states.entrySet()) {
            var state = entry.getValue().result();
            response.withData(entry.getKey().name(), state);
            ready &= state.equals("UP");
        }
        return response.status(ready).build();
    }

    private Future<String> state(Service service) {
        return client.request(
                        new RequestOptions()
                                .setMethod(HttpMethod.GET)
                                .setHost(service.host())
                                .setPort(service.port())
                                .setSsl(service.secure())
                                .setURI("/q/health/ready")
                                .setTimeout(PATIENCE_MILLIS))
                .compose(
                        request ->
                                request.send()
                                        .compose(
                                                answer ->
                                                        answer.body()
                                                                .map(
                                                                        body ->
                                                                                answer.statusCode()
                                                                                                == 200
                                                                                        ? "UP"
                                                                                        : "not"
                                                                                                + " ready")))
                .otherwise("does not answer");
    }
}
