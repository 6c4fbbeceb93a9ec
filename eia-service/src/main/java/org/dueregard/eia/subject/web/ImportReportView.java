package org.dueregard.eia.subject.web;

import java.util.List;
import org.dueregard.eia.subject.ImportReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaSubjectImport")
public record ImportReportView(
        boolean dryRun,
        @Schema(description = "Rows that could be read") int rows,
        int registered,
        int amended,
        int unchanged,
        @Schema(description = "Of a dry run; at most the first thousand")
                List<ImportFaultView> faults) {

    @Schema(name = "EiaSubjectImportFault")
    public record ImportFaultView(long line, String field, String reason) {}

    static ImportReportView from(ImportReport report) {
        return new ImportReportView(
                report.dryRun(),
                report.rows(),
                report.registered(),
                report.amended(),
                report.unchanged(),
                report.faults().stream()
                        .map(
                                fault ->
                                        new ImportFaultView(
                                                fault.line(),
                                                fault.pointer().substring(1),
                                                fault.reason()))
                        .toList());
    }
}
