package org.dueregard.monitoring.ingest.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.Field;
import org.dueregard.monitoring.ingest.QuarantinedRow;
import org.dueregard.monitoring.ingest.RejectionState;
import org.dueregard.monitoring.ingest.RowFault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row that was set aside, with everything that is wrong with it, and what became of it. */
@Schema(name = "MonitoringRejection")
public record RejectionView(
        @Schema(description = "The batch that it came with") UUID batch,
        @Schema(description = "Line of the file, or place in the JSON array, from 1") long line,
        List<FaultView> faults,
        RejectionState state,
        @Schema(description = "The batch that has taken it in; null unless TAKEN_IN")
                @Nullable UUID takenInBy,
        @Schema(description = "Why it was discarded; null unless DISCARDED")
                @Nullable String discardReason,
        @Schema(description = "Null while it is set aside") @Nullable Instant endedAt,
        @Schema(description = "The person; null while it is set aside") @Nullable String endedBy,
        @Schema(
                        description =
                                "When what it said was taken out, because it was past its time or the record was erased; null while it is kept")
                @Nullable Instant emptiedAt) {

    /** One thing that is wrong. */
    @Schema(name = "MonitoringRejectionFault")
    public record FaultView(
            @Schema(description = "Null for the row as a whole") @Nullable String field,
            @Schema(
                            description =
                                    "What the sender wrote, shortened; of special category data only its length, unless the reader is a data provider")
                    @Nullable String value,
            String reason) {}

    static RejectionView from(QuarantinedRow row, DatasetDefinition definition, boolean mayRead) {
        var ending = row.ending();
        return new RejectionView(
                row.batch(),
                row.line(),
                faults(row, definition, mayRead),
                row.state(),
                ending == null ? null : ending.takenInBy(),
                ending == null ? null : ending.reason(),
                ending == null ? null : ending.at(),
                ending == null ? null : ending.by(),
                row.emptiedAt());
    }

    static List<FaultView> faults(
            QuarantinedRow row, DatasetDefinition definition, boolean mayRead) {
        return row.faults().stream().map(fault -> fault(fault, definition, mayRead)).toList();
    }

    private static FaultView fault(RowFault fault, DatasetDefinition definition, boolean mayRead) {
        return new FaultView(
                fault.field(),
                mayRead || !isSpecial(fault.field(), definition)
                        ? fault.value()
                        : masked(fault.value()),
                fault.reason());
    }

    private static @Nullable String masked(@Nullable String value) {
        return value == null ? null : "(" + value.length() + " characters)";
    }

    private static boolean isSpecial(@Nullable String name, DatasetDefinition definition) {
        return name != null
                && definition.fields().stream()
                        .filter(field -> field.name().equals(name))
                        .anyMatch(Field::specialCategory);
    }
}
