package org.dueregard.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TokenIssuer;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TokenIssuer.class)
@WithTestResource(StubPorts.class)
class UnknownKeysQuarkusTest {
    private static final int MEGA = 1024 * 1024;

    @Test
    void a_chunked_upload_loses_nothing_while_the_keys_of_its_token_are_fetched() throws Exception {
        var issuer = ServiceStack.issuer();
        try (var monitoring = StubService.of("monitoring");
                var connection = new RawHttp()) {
            monitoring.on(
                    "/v1/datasets/stop-and-search/batches",
                    request ->
                            request.body()
                                    .onSuccess(
                                            body ->
                                                    request.response()
                                                            .end("got " + body.length())));
            issuer.rotateKey();
            var asked = issuer.keyRequests();
            try (var held = issuer.holdKeys()) {
                connection.send(
                        """
                        POST /v1/datasets/stop-and-search/batches HTTP/1.1
                        Host: localhost
                        Authorization: Bearer %s
                        Content-Type: text/csv
                        Transfer-Encoding: chunked

                        """
                                .formatted(Tokens.of("data-provider")));
                connection.chunk(new byte[MEGA / 8]);
                await().until(() -> issuer.keyRequests() > asked);
                assertThat(monitoring.taken()).isEmpty();
            }
            for (var chunk = 0; chunk < 15; chunk++) {
                connection.chunk(new byte[MEGA / 8]);
            }
            connection.lastChunk();

            assertThat(connection.readUntil("got " + 2 * MEGA)).startsWith("HTTP/1.1 200 ");
        }
    }
}
