package org.dueregard.eia.assessment.web;

import java.util.List;
import org.dueregard.eia.assessment.DraftImport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaDraftImport")
public record DraftImportView(
        boolean dryRun,
        @Schema(description = "Lines that could be read") int drafts,
        @Schema(
                        description =
                                "Assessments that were begun, or in a dry run would be if the others were not")
                int begun,
        @Schema(description = "Of a dry run; at most the first thousand")
                List<DraftFaultView> faults) {

    @Schema(name = "EiaDraftImportFault")
    public record DraftFaultView(
            long line,
            @Schema(description = "JSON pointer into the line", examples = "/content/impacts/0/ref")
                    String pointer,
            String reason) {}

    static DraftImportView from(DraftImport done) {
        return new DraftImportView(
                done.dryRun(),
                done.drafts(),
                done.begun(),
                done.faults().stream()
                        .map(
                                fault ->
                                        new DraftFaultView(
                                                fault.line(), fault.pointer(), fault.reason()))
                        .toList());
    }
}
