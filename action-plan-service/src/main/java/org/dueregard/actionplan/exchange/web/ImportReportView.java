package org.dueregard.actionplan.exchange.web;

import java.util.List;
import org.dueregard.actionplan.exchange.ImportReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file did, or would do. */
@Schema(name = "ActionPlanImportReport")
record ImportReportView(
        boolean dryRun,
        int rows,
        int drafted,
        @Schema(description = "Drafts said anew, placed in a plan, or replaced by another action")
                int changed,
        int unchanged,
        @Schema(description = "Only in a dry run, up to a thousand; otherwise they refuse the file")
                List<FaultView> faults) {

    /** What is wrong with one cell. */
    @Schema(name = "ActionPlanImportFault")
    record FaultView(long line, String column, String reason) {}

    static ImportReportView from(ImportReport report) {
        return new ImportReportView(
                report.dryRun(),
                report.rows(),
                report.drafted(),
                report.changed(),
                report.unchanged(),
                report.faults().stream()
                        .map(fault -> new FaultView(fault.line(), fault.column(), fault.reason()))
                        .toList());
    }
}
