package org.dueregard.monitoring.observations.web;

import java.util.Collection;
import org.dueregard.monitoring.observations.ObservationFile;
import org.dueregard.monitoring.observations.layouts.PublishedTable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a published table did; in a dry run, what it would do. */
@Schema(name = "MonitoringTableImport")
record TableImportView(
        @Schema(description = "Rows of the table, its header aside") int rows,
        @Schema(description = "Areas that are no units here: their rows were left out")
                Collection<String> areasLeftOut,
        @Schema(description = "What became of the figures of the other rows")
                ObservationImportView figures) {
    static TableImportView from(PublishedTable table, ObservationFile file) {
        return new TableImportView(
                table.rows(), table.areasLeftOut(), ObservationImportView.from(file));
    }
}
