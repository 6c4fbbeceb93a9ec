package org.dueregard.monitoring.ingest;

import java.io.IOException;
import java.io.Reader;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.jspecify.annotations.Nullable;

/** One JSON record a line; a line that is no JSON is set aside, and the others go on. */
final class NdjsonRows implements Rows {
    private final JsonRecords records;
    private final Reader text;
    private final int longestRow;
    private long line;

    NdjsonRows(DatasetDefinition definition, Reader text, int longestRow) {
        this.records = new JsonRecords(definition, longestRow);
        this.text = text;
        this.longestRow = longestRow;
    }

    @Override
    public @Nullable Row next() throws IOException {
        for (var next = nextLine(); next != null; next = nextLine()) {
            if (!next.isBlank()) {
                return records.read(next, line);
            }
        }
        return null;
    }

    private @Nullable String nextLine() throws IOException {
        var read = text.read();
        if (read < 0) {
            return null;
        }
        line++;
        var buffer = new StringBuilder(512);
        while (read >= 0 && read != '\n') {
            buffer.append((char) read);
            if (buffer.length() > longestRow) {
                throw BatchRefusals.rowTooLong(line, longestRow);
            }
            read = text.read();
        }
        return buffer.toString();
    }
}
