package org.dueregard.monitoring.ingest;

import java.io.IOException;
import java.io.Reader;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.jspecify.annotations.Nullable;

/** One JSON record a line; a line that is no JSON is set aside, and the others go on. */
final class NdjsonRows implements Rows {
    private final JsonRecords records;
    private final Lines lines;

    NdjsonRows(DatasetDefinition definition, Reader text, int longestRow) {
        this.records = new JsonRecords(definition, longestRow);
        this.lines = new Lines(text, longestRow);
    }

    @Override
    public @Nullable Row next() throws IOException {
        while (lines.next()) {
            if (!lines.isBlank()) {
                return records.read(
                        lines.characters(), lines.start(), lines.length(), lines.number());
            }
        }
        return null;
    }
}
