package org.dueregard.monitoring.uploads.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.dueregard.monitoring.ingest.BatchFormat;
import org.dueregard.monitoring.uploads.NewUpload;
import org.dueregard.monitoring.uploads.Packing;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UploadMetadataTest {

    @Test
    void what_tus_says_of_a_file_is_read() {
        var header =
                "source %s,filename %s, filetype %s,encoding %s,sha256 %s"
                        .formatted(
                                base64("metropolitan"),
                                base64("2016 – whole.csv"),
                                base64("text/csv"),
                                base64("gzip"),
                                base64("AB".repeat(32)));

        var read = UploadMetadata.read("stop-and-search", "5000000000", header);

        assertThat(read)
                .isEqualTo(
                        new NewUpload(
                                "stop-and-search",
                                "metropolitan",
                                "2016 – whole.csv",
                                BatchFormat.CSV,
                                Packing.GZIP,
                                5_000_000_000L,
                                "ab".repeat(32)));
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        assertThat(refused(null, null))
                .containsExactly(
                        "header:Upload-Length is the size of the file in bytes, from 1 up; it is needed at once",
                        "header:Upload-Metadata source names the system that the records come from ([a-z0-9][a-z0-9.-]{0,63})",
                        "header:Upload-Metadata filename is the name of the file, in 1 to 200 characters",
                        "header:Upload-Metadata filetype is text/csv, application/x-ndjson or application/json");
    }

    @Test
    void what_is_wrong_is_told_by_its_key() {
        var header =
                "source %s,filename %s,filetype %s,encoding %s,sha256 %s,note $$,note %s"
                        .formatted(
                                base64("The Met"),
                                base64("a\nb"),
                                base64("text/plain"),
                                base64("br"),
                                base64("short"),
                                base64("twice"));

        assertThat(refused("0", header))
                .extracting(violation -> violation.split(" ")[1])
                .containsExactlyInAnyOrder(
                        "is",
                        "note",
                        "note",
                        "source",
                        "filename",
                        "filetype",
                        "encoding",
                        "sha256");
    }

    private static List<String> refused(@Nullable String length, @Nullable String header) {
        return catchThrowableOfType(
                        DomainException.class, () -> UploadMetadata.read("d", length, header))
                .violations()
                .stream()
                .map(UploadMetadataTest::told)
                .toList();
    }

    private static String told(Violation violation) {
        return violation.pointer() + " " + violation.message();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
