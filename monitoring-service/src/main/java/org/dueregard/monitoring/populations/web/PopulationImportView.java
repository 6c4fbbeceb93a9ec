package org.dueregard.monitoring.populations.web;

import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.populations.PopulationImport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a file of populations did; in a dry run, what it would do. */
@Schema(name = "MonitoringPopulationImport")
record PopulationImportView(
        @Schema(
                        description =
                                "The file, as revisions name it; null in a dry run and where nothing changed")
                @Nullable UUID file,
        @Schema(description = "Rows of the file under its header") int rows,
        @Schema(description = "Rows of whom nothing was held") int added,
        @Schema(description = "Rows that say something else than was held") int revised,
        @Schema(description = "Rows that say what was held") int unchanged,
        @Schema(description = "Of a dry run; at most the first thousand")
                List<PopulationFaultView> faults) {

    @Schema(name = "MonitoringPopulationFault")
    record PopulationFaultView(
            long line,
            @Schema(description = "The column; empty for the row as a whole", examples = "/people")
                    String pointer,
            String reason) {}

    static PopulationImportView from(PopulationImport done) {
        return new PopulationImportView(
                done.file(),
                done.rows(),
                done.added(),
                done.revised(),
                done.unchanged(),
                done.faults().stream()
                        .map(
                                fault ->
                                        new PopulationFaultView(
                                                fault.line(), fault.pointer(), fault.reason()))
                        .toList());
    }
}
