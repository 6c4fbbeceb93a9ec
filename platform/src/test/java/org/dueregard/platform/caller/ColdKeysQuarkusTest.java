package org.dueregard.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.dueregard.platform.problem.Call;
import org.junit.jupiter.api.Test;

/** Bodies that arrive before the login server's keys do. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class ColdKeysQuarkusTest {
    private static final byte[] CHUNKS = new byte[5_000_000];

    @Test
    void a_chunked_upload_waits_for_the_keys_and_loses_no_byte() {
        var issuer = ServiceStack.issuer();
        issuer.rotateKey();
        var asked = issuer.keyRequests();
        List<java.util.concurrent.CompletableFuture<Call.Answer>> uploads;
        try (var hold = issuer.holdKeys()) {
            uploads =
                    Stream.of("/v1/things/streams", "/v1/things/batches", "/v1/things/streams")
                            .map(path -> upload(path).later())
                            .toList();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> issuer.keyRequests() > asked);
            assertThat(uploads).noneMatch(java.util.concurrent.CompletableFuture::isDone);
            assertThat(hold).isNotNull();
        }

        for (var upload : uploads) {
            var answer = upload.join();
            assertThat(answer.status()).as(answer.text()).isIn(200);
            assertThat(answer.json().path("bytes").asInt()).isEqualTo(CHUNKS.length);
        }
    }

    private static Call upload(String path) {
        return Call.post(path)
                .as(Tokens.of("data-provider"))
                .key(UUID.randomUUID().toString())
                .body(
                        "application/octet-stream",
                        HttpRequest.BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(CHUNKS)));
    }
}
