package org.dueregard.monitoring.ingest;

import java.io.IOException;
import java.io.Reader;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what form a batch comes. */
@Schema(name = "MonitoringBatchFormat")
public enum BatchFormat {
    CSV("text/csv"),
    NDJSON("application/x-ndjson"),
    JSON("application/json");

    private final String mediaType;

    BatchFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    Rows rows(DatasetDefinition definition, Reader text, int longestRow) throws IOException {
        return switch (this) {
            case CSV -> new CsvRows(definition, text, longestRow);
            case NDJSON -> new NdjsonRows(definition, text, longestRow);
            case JSON -> new JsonArrayRows(definition, text, longestRow);
        };
    }
}
