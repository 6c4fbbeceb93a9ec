package org.dueregard.actionplan.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.plan.Initiative;
import org.dueregard.actionplan.plan.InitiativeState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An initiative with its actions and what its group found. */
@Schema(name = "ActionPlanInitiative")
record InitiativeView(
        UUID id,
        String plan,
        @Schema(description = "Its section and place; stays, whatever number is printed")
                String code,
        String section,
        int printedNumber,
        String text,
        @Nullable String externalImpact,
        @Nullable String internalImpact,
        boolean impactStated,
        @Schema(description = "The initiative of the template that it is made from")
                @Nullable UUID source,
        @Schema(description = "The initiative that it repeats; the two count once")
                @Nullable UUID sameAs,
        InitiativeState state,
        List<UUID> actions,
        @Schema(description = "Of a development plan: the assessment behind each action")
                List<AssessedActionView> assessedActions,
        @Schema(description = "By when its group is to look for a gap; absent while none is due")
                @Nullable LocalDate gapAnalysisDueOn,
        List<GapAnalysisView> gapAnalyses) {

    /** An action of a development plan, and what it follows from. */
    @Schema(name = "ActionPlanAssessedAction")
    record AssessedActionView(UUID action, String assessment, @Nullable String subject) {}

    /** What a group found. */
    @Schema(name = "ActionPlanGapAnalysis")
    record GapAnalysisView(
            UUID id, boolean gapFound, String analyst, LocalDate analysedOn, String rationale) {}

    static InitiativeView from(Initiative initiative) {
        return new InitiativeView(
                initiative.id(),
                initiative.plan(),
                initiative.code(),
                initiative.section(),
                initiative.printedNumber(),
                initiative.text(),
                initiative.externalImpact(),
                initiative.internalImpact(),
                initiative.statesImpact(),
                initiative.source(),
                initiative.sameAs(),
                initiative.state(),
                initiative.actions().stream().sorted().toList(),
                initiative.assessedActions().stream()
                        .map(
                                each ->
                                        new AssessedActionView(
                                                each.action(),
                                                each.assessed().assessment(),
                                                each.assessed().subject()))
                        .toList(),
                initiative.gapAnalysisDueOn(),
                initiative.gapAnalyses().stream()
                        .map(
                                each ->
                                        new GapAnalysisView(
                                                each.id(),
                                                each.gapFound(),
                                                each.analyst(),
                                                each.analysedOn(),
                                                each.rationale()))
                        .toList());
    }
}
