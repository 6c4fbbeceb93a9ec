package org.dueregard.monitoring.ingest.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.dueregard.monitoring.ingest.Repair;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is put right about a row that was set aside; the rest stays as it was sent. */
@Schema(name = "MonitoringRepairRequest")
public record RepairRequest(
        @Schema(
                        description =
                                "Value by field, in any of the dataset's spellings; null or blank empties it. A row that could not be read needs all of its fields.")
                @Size(max = 200)
                @Nullable Map<@Size(max = 200) String, @Nullable @Size(max = 65_536) String> fields,
        @Schema(
                        description =
                                "How the source knows the record; not for rows that are known by what they say")
                @Size(min = 1, max = 200)
                @Nullable String recordId,
        @Schema(description = "From 1; as it was sent unless given") @Min(1)
                @Nullable Long version) {
    Repair repair() {
        return new Repair(fields == null ? Map.of() : fields, recordId, version);
    }
}
