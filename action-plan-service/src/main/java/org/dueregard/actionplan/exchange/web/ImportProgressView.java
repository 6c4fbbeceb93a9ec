package org.dueregard.actionplan.exchange.web;

import java.time.Instant;
import org.dueregard.actionplan.exchange.ImportPhase;
import org.dueregard.actionplan.exchange.ImportProgress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an import has come. */
@Schema(name = "ActionPlanImportProgress")
record ImportProgressView(
        ImportPhase phase,
        int rows,
        @Schema(description = "Of those of the present phase") int done,
        Instant startedAt,
        Instant changedAt) {

    static ImportProgressView from(ImportProgress progress) {
        return new ImportProgressView(
                progress.phase(),
                progress.totalRows(),
                progress.doneRows(),
                progress.startedAt(),
                progress.changedAt());
    }
}
