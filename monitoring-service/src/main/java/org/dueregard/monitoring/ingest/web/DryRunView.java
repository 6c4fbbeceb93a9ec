package org.dueregard.monitoring.ingest.web;

import java.util.List;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.ingest.DryRun;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a batch would come to, in the numbers of a receipt; nothing of it was kept. */
@Schema(name = "MonitoringBatchDryRun")
public record DryRunView(
        String dataset,
        int definitionVersion,
        @Schema(description = "Rows in the batch") int received,
        @Schema(description = "Records that are not known yet") int accepted,
        @Schema(description = "Records known already, with this content or in a later version")
                int duplicate,
        @Schema(description = "Records whose content a higher version would replace") int corrected,
        @Schema(description = "Records that would be taken out of every count") int withdrawn,
        @Schema(description = "Rows that would be set aside") int rejected,
        @Schema(
                        description =
                                "Rows without an id that equal an earlier row of the file; each would be a record of its own")
                int repeats,
        @Schema(description = "Records that lie in no borough") int withoutUnit,
        @Schema(description = "Months whose counts it would change") List<String> periods,
        @Schema(description = "The first hundred rows that would be set aside, with the reasons")
                List<RowView> rejections) {

    /** A row that would be set aside. */
    @Schema(name = "MonitoringDryRunRow")
    public record RowView(
            @Schema(description = "Line of the file, or place in the JSON array, from 1") long line,
            List<RejectionView.FaultView> faults) {}

    static DryRunView from(DryRun run, DatasetDefinition definition) {
        var receipt = run.receipt();
        return new DryRunView(
                definition.dataset(),
                run.definitionVersion(),
                receipt.received(),
                receipt.accepted(),
                receipt.duplicate(),
                receipt.corrected(),
                receipt.withdrawn(),
                receipt.rejected(),
                receipt.repeats(),
                receipt.withoutUnit(),
                run.periods(),
                run.setAside().stream()
                        .map(
                                row ->
                                        new RowView(
                                                row.line(),
                                                RejectionView.faults(row, definition, true)))
                        .toList());
    }
}
