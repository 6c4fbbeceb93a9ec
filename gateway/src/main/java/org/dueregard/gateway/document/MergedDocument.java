package org.dueregard.gateway.document;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Serves the merged document at {@code /openapi}, as JSON or, when asked for, as YAML; the endings
 * {@code .json} and {@code .yaml} say it in the address.
 */
@ApplicationScoped
public class MergedDocument {
    private static final String JSON = "application/json";
    private static final String YAML = "application/yaml";

    private final String json = read("due-regard.json");
    private final String yaml = read("due-regard.yaml");

    void install(@Observes Router router) {
        router.get("/openapi.json").handler(context -> answer(context, JSON));
        router.get("/openapi.yaml").handler(context -> answer(context, YAML));
        router.get("/openapi").handler(context -> answer(context, asked(context)));
    }

    public String json() {
        return json;
    }

    private static String asked(RoutingContext context) {
        var accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        var wantsYaml = accepted != null && accepted.contains("yaml");
        return wantsYaml && !accepted.contains("json") ? YAML : JSON;
    }

    private void answer(RoutingContext context, String mediaType) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, mediaType)
                .putHeader(HttpHeaders.VARY, "Accept")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(mediaType.equals(JSON) ? json : yaml);
    }

    private static String read(String name) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = loader.getResourceAsStream("contracts/openapi/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The build did not merge " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
