package org.dueregard.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.platform.problem.ProblemAssert.assertProblem;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.dueregard.platform.problem.Call;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A service that starts before the login server does. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
@WithTestResource(LateLoginServerQuarkusTest.NoLoginServerYet.class)
class LateLoginServerQuarkusTest {
    /** Points the service to a port where nobody listens yet. */
    public static class NoLoginServerYet implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            try (var free = new ServerSocket(0)) {
                var port = Integer.toString(free.getLocalPort());
                return Map.of(
                        "test.late-login-port",
                        port,
                        "quarkus.oidc.auth-server-url",
                        "http://localhost:" + port + "/due-regard");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public void stop() {
            // Nothing was started.
        }
    }

    @Test
    void it_serves_the_public_meanwhile_and_callers_once_the_login_server_is_up()
            throws IOException {
        assertThat(Call.get("/v1/things").answer().status()).isEqualTo(200);
        assertProblem(Call.get("/v1/things/me").answer(), 401, "token-missing");
        var early =
                assertProblem(
                        Call.get("/v1/things/me").as(Tokens.of("analyst")).answer(),
                        503,
                        "login-unavailable");
        assertThat(early.header("Retry-After")).isEqualTo("5");

        var port = ConfigProvider.getConfig().getValue("test.late-login-port", Integer.class);
        var server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        server.createContext(
                "/due-regard",
                exchange -> {
                    var real =
                            URI.create(
                                    ServiceStack.issuer().url()
                                            + exchange.getRequestURI()
                                                    .getPath()
                                                    .substring("/due-regard".length()));
                    try (exchange;
                            var client = HttpClient.newHttpClient()) {
                        var answer =
                                client.send(
                                        HttpRequest.newBuilder(real).build(),
                                        HttpResponse.BodyHandlers.ofByteArray());
                        exchange.getResponseHeaders().add("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, answer.body().length);
                        exchange.getResponseBody().write(answer.body());
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        server.start();
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () ->
                                    assertThat(
                                                    Call.get("/v1/things/me")
                                                            .as(Tokens.of("analyst"))
                                                            .answer()
                                                            .status())
                                            .isEqualTo(200));
            var all =
                    IntStream.range(0, 8)
                            .mapToObj(
                                    _ -> Call.get("/v1/things/me").as(Tokens.of("analyst")).later())
                            .toList();
            assertThat(all).allSatisfy(one -> assertThat(one.join().status()).isEqualTo(200));
        } finally {
            server.stop(0);
        }
    }
}
