package org.dueregard.monitoring.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dueregard.monitoring.uploads.UploadCalls.UPLOADS;
import static org.dueregard.monitoring.uploads.UploadCalls.offset;
import static org.dueregard.monitoring.uploads.UploadCalls.read;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tus.java.client.ProtocolException;
import io.tus.java.client.TusClient;
import io.tus.java.client.TusURLMemoryStore;
import io.tus.java.client.TusUpload;
import io.tus.java.client.TusUploader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.dueregard.monitoring.MonitoringStack;
import org.dueregard.monitoring.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that others have written sends a file, and the service takes it in by itself. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class TusClientQuarkusTest {
    private static final byte[] PACKED = Samples.londonCompressed();
    private static final int FIRST = 50_000;

    private final TusClient client = new TusClient();

    @BeforeEach
    void empty() throws IOException {
        MonitoringStack.empty();
        client.setUploadCreationURL(
                URI.create("http://localhost:" + RestAssured.port + UPLOADS).toURL());
        client.setHeaders(Map.of("Authorization", "Bearer " + Tokens.of("data-provider")));
        client.enableResuming(new TusURLMemoryStore());
    }

    @Test
    void a_file_that_is_sent_in_two_goes_is_taken_in() throws Exception {
        var first = client.createUpload(london());
        first.setChunkSize(FIRST);
        first.uploadChunk();
        first.finish();
        var upload = first.getUploadURL().getPath();
        assertThat(offset(upload)).isEqualTo(FIRST);

        sendAll(client.resumeUpload(london()));

        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(
                        () -> assertThat(read(upload).get("state").asText()).isEqualTo("TAKEN_IN"));
        assertThat(read(upload).get("receipt").get("accepted").asInt()).isEqualTo(10_490);
        await().until(
                        () ->
                                MonitoringStack.select("SELECT position::text FROM upload_chunk")
                                        .isEmpty());
    }

    private static void sendAll(TusUploader uploader) throws ProtocolException, IOException {
        assertThat(uploader.getOffset()).isEqualTo(FIRST);
        while (uploader.uploadChunk() >= 0) {
            // There is more.
        }
        uploader.finish();
    }

    private static TusUpload london() {
        var upload = new TusUpload();
        upload.setInputStream(new ByteArrayInputStream(PACKED));
        upload.setSize(PACKED.length);
        upload.setFingerprint(Samples.FILE);
        upload.setMetadata(
                Map.of(
                        "source", "metropolitan",
                        "filename", Samples.FILE,
                        "filetype", "text/csv",
                        "encoding", "gzip"));
        return upload;
    }
}
