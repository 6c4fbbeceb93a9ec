package org.dueregard.actionplan.edition.web;

import java.time.Instant;
import java.time.LocalDate;
import org.dueregard.actionplan.edition.Edition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition in a list: where it stays, and what it counts. */
@Schema(name = "ActionPlanEdition")
record EditionView(
        String plan,
        int edition,
        String title,
        LocalDate asAt,
        int openActions,
        int completedActions,
        LocalDate nextEditionDue,
        Instant publishedAt,
        @Schema(description = "Where it stays, whatever is published later") String href,
        String sha256) {
    static EditionView from(Edition edition) {
        return new EditionView(
                edition.plan(),
                edition.number(),
                edition.title(),
                edition.asAt(),
                edition.openActions(),
                edition.completedActions(),
                edition.nextDueOn(),
                edition.publishedAt(),
                edition.address(),
                edition.sha256());
    }
}
