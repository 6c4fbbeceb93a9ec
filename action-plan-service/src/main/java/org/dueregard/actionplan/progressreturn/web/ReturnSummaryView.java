package org.dueregard.actionplan.progressreturn.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.progressreturn.ProgressReturn;
import org.dueregard.actionplan.progressreturn.ReturnState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A return in a list. */
@Schema(name = "ActionPlanReturnSummary")
record ReturnSummaryView(
        UUID id,
        String group,
        LocalDate periodFrom,
        LocalDate periodTo,
        ReturnState state,
        int lines,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate acknowledgedOn,
        @Nullable String sha256) {
    static ReturnSummaryView from(ProgressReturn made) {
        return new ReturnSummaryView(
                made.id(),
                made.group(),
                made.periodFrom(),
                made.periodTo(),
                made.state(),
                made.lines().size(),
                made.submittedOn(),
                made.acknowledgedOn(),
                made.sha256());
    }
}
