package org.dueregard.monitoring.ingest.web;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record of a JSON or NDJSON batch, for the description of the API; batches are streamed. */
@Schema(name = "MonitoringRecord", requiredProperties = "recordId")
public record RecordRequest(
        @Schema(description = "How the source knows the record") String recordId,
        @Schema(description = "From 1; a higher version corrects", defaultValue = "1") long version,
        @Schema(description = "Takes the record out of every count; it then has no fields")
                boolean withdrawn,
        @Schema(description = "Value by field, in any of the dataset's spellings")
                @Nullable Map<String, @Nullable String> fields) {}
