package org.dueregard.monitoring.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.head;
import static org.dueregard.monitoring.Call.patch;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;

/** Large files as their sender sends them, and what is held of them then. */
final class UploadCalls {
    static final String UPLOADS = "/v1/datasets/stop-and-search/uploads";

    /** What a file comes to, in however many parts: its records, the cells, what was set aside. */
    record Held(List<String> records, List<String> cells, List<String> setAside) {
        static Held now() {
            return new Held(
                    MonitoringStack.select(
                            "SELECT record_id || unit || fields FROM record ORDER BY record_id"),
                    MonitoringStack.select(
                            "SELECT month || unit || dimension_values || count FROM cell ORDER BY 1"),
                    MonitoringStack.select(
                            "SELECT line || content::text FROM quarantined_row ORDER BY line"));
        }
    }

    private UploadCalls() {}

    static Call tus(Call call) {
        return call.as("data-provider").header("Tus-Resumable", "1.0.0");
    }

    static Call.Answer tryToBegin(long size, String... metadata) {
        var pairs = new LinkedHashMap<String, String>();
        pairs.put("source", "metropolitan");
        pairs.put("filename", "some.csv");
        pairs.put("filetype", "text/csv");
        for (var i = 0; i < metadata.length; i += 2) {
            pairs.put(metadata[i], metadata[i + 1]);
        }
        return tus(post(UPLOADS))
                .header("Upload-Length", Long.toString(size))
                .header("Upload-Metadata", metadata(pairs))
                .answer();
    }

    static String metadata(Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + " " + base64(pair.getValue()))
                .collect(Collectors.joining(","));
    }

    /** The address of an upload of so many bytes. */
    static String begin(long size, String... metadata) {
        return Objects.requireNonNull(tryToBegin(size, metadata).expect(201).header("Location"));
    }

    static Call bytes(String upload, long offset, byte[] bytes) {
        return tus(patch(upload))
                .header("Upload-Offset", Long.toString(offset))
                .body("application/offset+octet-stream", bytes);
    }

    static long offset(String upload) {
        return Long.parseLong(tus(head(upload)).answer().expect(200).header("Upload-Offset"));
    }

    /** The address of an upload that has come whole. */
    static String send(byte[] file, String... metadata) {
        var upload = begin(file.length, metadata);
        bytes(upload, 0, file).answer().expect(204);
        return upload;
    }

    static String send(String csv) {
        return send(csv.getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode read(String upload) {
        return get(upload).as("analyst").answer().expect(200).json();
    }

    static JsonNode expect(String upload, UploadState state) {
        var read = read(upload);
        assertThat(read.get("state").asText()).as(read.toString()).isEqualTo(state.name());
        return read;
    }

    static Call cancel(String upload) {
        return post(upload + "/cancel")
                .as("data-provider")
                .json("{\"reason\":\"It is the wrong month.\"}");
    }

    static Call resume(String upload) {
        return post(upload + "/resume").as("data-provider");
    }

    static void sendAsBatch(String csv) {
        post("/v1/datasets/stop-and-search/batches?source=metropolitan&file=some.csv")
                .as("data-provider")
                .body("text/csv", csv)
                .answer()
                .expect(201);
    }

    static List<String> batches(JsonNode upload) {
        return upload.get("batches").valueStream().map(JsonNode::asText).toList();
    }

    static byte[] gzip(String text) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static byte[] part(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
