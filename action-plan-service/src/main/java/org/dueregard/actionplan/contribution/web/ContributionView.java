package org.dueregard.actionplan.contribution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.DeedKind;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.actionplan.action.Effectiveness;
import org.dueregard.actionplan.contribution.Contribution;
import org.dueregard.actionplan.contribution.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person answered for, and what became of it. */
@Schema(name = "ActionPlanContribution")
record ContributionView(
        @Schema(description = "The person's sub") String person,
        LocalDate asAt,
        List<OutcomeView> outcomes) {

    /** One action, in one post. */
    @Schema(name = "ActionPlanOutcome")
    record OutcomeView(
            UUID action,
            String title,
            String post,
            @Schema(description = "From when the person answered for it") LocalDate from,
            @Schema(description = "Until when; absent while they do") @Nullable LocalDate to,
            ActionState state,
            @Nullable LocalDate baseline,
            @Nullable LocalDate endDate,
            long slippageDays,
            @Nullable LocalDate completedOn,
            Effectiveness effectiveness,
            @Schema(description = "What the person did themselves, in order")
                    List<DeedKind> deeds) {

        static OutcomeView from(Outcome outcome) {
            var action = outcome.action();
            return new OutcomeView(
                    action.id(),
                    action.title(),
                    outcome.post(),
                    outcome.first(),
                    outcome.last(),
                    action.state(),
                    day(action.baseline()),
                    day(action.endDate()),
                    action.slippage(),
                    action.completedOn(),
                    action.effectiveness(),
                    outcome.deeds());
        }

        private static @Nullable LocalDate day(@Nullable DueDate due) {
            return due == null ? null : due.date();
        }
    }

    static ContributionView from(Contribution contribution) {
        return new ContributionView(
                contribution.person().sub(),
                contribution.asAt(),
                contribution.outcomes().stream().map(OutcomeView::from).toList());
    }
}
