package org.dueregard.eia.screening.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.eia.questionnaire.Outcome;
import org.dueregard.eia.questionnaire.web.RelevanceView;
import org.dueregard.eia.questionnaire.web.ScoringStepView;
import org.dueregard.eia.screening.Basis;
import org.dueregard.eia.screening.InvitationState;
import org.dueregard.eia.screening.Screening;
import org.dueregard.eia.screening.ScreeningState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaScreening")
public record ScreeningView(
        UUID id,
        UUID subjectId,
        ScreeningState state,
        PinnedView questionnaire,
        int catalogueVersion,
        String chair,
        Instant openedAt,
        List<PanelMemberPart> panel,
        @Schema(description = "What each member has answered, in the order of the panel")
                List<InvitationView> invitations,
        @Schema(description = "How many members have rated") int sheets,
        @Nullable Outcome computedOutcome,
        @Nullable Outcome outcome,
        @Nullable Basis basis,
        boolean priority,
        @Schema(description = "Highest likelihood × impact of any answer: the place in the queue")
                int score,
        List<RelevanceView> relevance,
        @Schema(description = "From the answers to the outcome, step by step")
                List<ScoringStepView> trace,
        @Nullable OverrideView override,
        @Nullable Instant decidedAt,
        @Schema(description = "The full assessment that was opened") @Nullable UUID assessmentId) {

    @Schema(name = "EiaPinnedQuestionnaire")
    public record PinnedView(String code, int version, String sha256) {}

    @Schema(name = "EiaInvitation")
    public record InvitationView(
            String person,
            InvitationState state,
            @Nullable String note,
            @Nullable Instant answeredAt) {
        static InvitationView of(Screening screening, String person, Set<String> whoRated) {
            var answered = screening.answerOf(person);
            return new InvitationView(
                    person,
                    screening.invitation(person, whoRated),
                    answered == null ? null : answered.note(),
                    answered == null ? null : answered.answeredAt());
        }
    }

    @Schema(name = "EiaScreeningOverride")
    public record OverrideView(
            Outcome outcome,
            @Nullable String reason,
            String by,
            @Nullable String countersignedBy,
            @Nullable String countersignature) {
        static @Nullable OverrideView of(Screening screening) {
            var outcome = screening.overrideOutcome();
            var by = screening.overrideBy();
            return outcome == null || by == null
                    ? null
                    : new OverrideView(
                            outcome,
                            screening.overrideReason(),
                            by,
                            screening.countersignedBy(),
                            screening.countersignature());
        }
    }

    static ScreeningView from(
            Screening screening, Set<String> whoRated, @Nullable UUID assessmentId) {
        return new ScreeningView(
                screening.id(),
                screening.subjectId(),
                screening.state(),
                new PinnedView(
                        screening.questionnaire(),
                        screening.questionnaireVersion(),
                        screening.questionnaireSha256()),
                screening.catalogue(),
                screening.chair(),
                screening.openedAt(),
                screening.members().stream().map(PanelMemberPart::from).toList(),
                screening.members().stream()
                        .map(member -> InvitationView.of(screening, member.person(), whoRated))
                        .toList(),
                whoRated.size(),
                screening.computedOutcome(),
                screening.outcome(),
                screening.basis(),
                screening.priority(),
                screening.score(),
                screening.relevance().stream().map(RelevanceView::from).toList(),
                screening.trace().stream().map(ScoringStepView::from).toList(),
                OverrideView.of(screening),
                screening.decidedAt(),
                assessmentId);
    }
}
