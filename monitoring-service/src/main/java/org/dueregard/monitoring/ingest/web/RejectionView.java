package org.dueregard.monitoring.ingest.web;

import java.util.List;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.Field;
import org.dueregard.monitoring.ingest.QuarantinedRow;
import org.dueregard.monitoring.ingest.RowFault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row that was set aside, with everything that is wrong with it. */
@Schema(name = "MonitoringRejection")
public record RejectionView(
        @Schema(description = "Line of the file, or place in the JSON array, from 1") long line,
        List<FaultView> faults) {

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
        return new RejectionView(
                row.line(),
                row.faults().stream().map(fault -> fault(fault, definition, mayRead)).toList());
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
