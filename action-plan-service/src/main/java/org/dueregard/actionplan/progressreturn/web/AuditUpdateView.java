package org.dueregard.actionplan.progressreturn.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.progressreturn.AuditQuarter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the Audit Panel is told of a quarter. */
@Schema(name = "ActionPlanAuditUpdate")
record AuditUpdateView(
        LocalDate from,
        LocalDate to,
        @Schema(description = "How many actions have no update") long missing,
        List<Line> actions) {

    /** An action of an audit, with what was said of it in the quarter. */
    @Schema(name = "ActionPlanAuditUpdateLine")
    record Line(
            UUID action,
            String title,
            @Schema(description = "The audit that it comes from") String audit,
            String accountablePost,
            ActionState state,
            @Schema(description = "Nothing was said of it in the quarter") boolean missing,
            List<Update> updates) {
        static Line from(AuditQuarter.Line line) {
            var action = line.action();
            return new Line(
                    action.id(),
                    action.title(),
                    action.origin().id(),
                    action.accountablePost(),
                    action.state(),
                    line.isMissing(),
                    line.updates().stream()
                            .map(
                                    each ->
                                            new Update(
                                                    each.statedAt(),
                                                    each.statement(),
                                                    each.progress()))
                            .toList());
        }
    }

    /** One thing that was said. */
    @Schema(name = "ActionPlanAuditUpdateStatement")
    record Update(Instant statedAt, String statement, @Nullable Integer progress) {}

    static AuditUpdateView from(AuditQuarter quarter) {
        return new AuditUpdateView(
                quarter.first(),
                quarter.last(),
                quarter.lines().stream().filter(AuditQuarter.Line::isMissing).count(),
                quarter.lines().stream().map(Line::from).toList());
    }
}
