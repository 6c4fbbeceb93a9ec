package org.dueregard.monitoring.ingest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.dueregard.monitoring.datasets.DatasetsTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that is gone while a file is read is no fault of the file. */
class LostContentTest {

    @ParameterizedTest
    @EnumSource(BatchFormat.class)
    void what_cannot_be_read_for_now_is_not_taken_for_a_file_that_is_wrong(BatchFormat format) {
        assertThatThrownBy(() -> read(format))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(IOException.class);
    }

    private static void read(BatchFormat format) throws IOException {
        try (var file =
                OpenFile.open(
                        DatasetsTest.stopAndSearch(),
                        new Delivery("stop-and-search", "metropolitan", "some.file", format),
                        new SequenceInputStream(
                                new ByteArrayInputStream(
                                        beginning(format).getBytes(StandardCharsets.UTF_8)),
                                new Lost()),
                        null,
                        Long.MAX_VALUE,
                        65_536)) {
            file.skip(1_000);
        }
    }

    private static String beginning(BatchFormat format) {
        return switch (format) {
            case CSV -> SentFiles.HEADER + SentFiles.row(1, SentFiles.GOOD) + "Person sea";
            case NDJSON -> "{\"recordId\":\"S-1\",\"withdrawn\":true}\n{\"reco";
            case JSON -> "[{\"recordId\":\"S-1\",\"withdrawn\":true},{\"reco";
        };
    }

    /** A connection that breaks. */
    private static final class Lost extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("gone");
        }
    }
}
