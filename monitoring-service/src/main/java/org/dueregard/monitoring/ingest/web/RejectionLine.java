package org.dueregard.monitoring.ingest.web;

import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.ingest.QuarantinedRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row that was set aside, with all that it says, as a line of a download. */
@Schema(name = "MonitoringRejectionLine")
public record RejectionLine(
        @Schema(description = "Line of the file, or place in the JSON array, from 1") long line,
        List<RejectionView.FaultView> faults,
        @Schema(description = "How the source knows the record; null where it gave no id")
                @Nullable String recordId,
        long version,
        boolean withdrawn,
        @Schema(description = "Value by field as it was sent, without blanks")
                Map<String, String> content) {
    static RejectionLine from(QuarantinedRow row) {
        return new RejectionLine(
                row.line(),
                row.faults().stream()
                        .map(
                                fault ->
                                        new RejectionView.FaultView(
                                                fault.field(), fault.value(), fault.reason()))
                        .toList(),
                row.sent().recordId(),
                row.sent().version(),
                row.sent().withdrawn(),
                row.sent().content());
    }
}
