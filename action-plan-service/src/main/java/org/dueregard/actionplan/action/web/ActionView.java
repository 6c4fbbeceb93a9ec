package org.dueregard.actionplan.action.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.Effectiveness;
import org.dueregard.actionplan.action.Lens;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.actionplan.action.ResponsibilityLevel;
import org.dueregard.actionplan.source.AssessmentProgress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action with all that belongs to it; reasons, resources and persons are not for the public. */
@Schema(name = "ActionPlanAction")
record ActionView(
        UUID id,
        @Schema(description = "By which those know it who sent it in a file")
                @Nullable String reference,
        String title,
        String description,
        ActionState state,
        PostJson accountablePost,
        @Schema(description = "Open, and nobody answers for it today") boolean unowned,
        @Schema(description = "The post that is asked to be accountable from now on")
                @Nullable String offeredTo,
        @Nullable String deliveryLead,
        @Nullable String businessArea,
        Lens lens,
        @Schema(description = "At which level of the organisation it is to be done")
                @Nullable ResponsibilityLevel responsibilityLevel,
        List<String> characteristics,
        Source origin,
        @Nullable SuccessMeasureJson successMeasure,
        @Schema(description = "The first end date; it never moves") @Nullable DueDateJson baseline,
        @Nullable DueDateJson endDate,
        @Schema(description = "Days from the first end date to the present one") long slippageDays,
        RatingJson rating,
        @Nullable String declaredReason,
        @Schema(
                        description =
                                "What is not met and has climbed; it makes the action red. Not for the public")
                List<EscalatedView> escalations,
        List<MilestoneView> milestones,
        @Nullable ResourcesJson resources,
        List<EvidenceView> evidence,
        @Schema(description = "What was said last of its progress; not for the public")
                @Nullable ProgressStatementView lastStatement,
        @Schema(description = "When a return fell due that tells nothing of it")
                @Nullable LocalDate returnMissedOn,
        @Schema(description = "The actions whose progress it waits for") List<UUID> prerequisites,
        @Nullable MeasureResultJson successMeasureResult,
        Effectiveness effectiveness,
        @Nullable String effectivenessReason,
        List<DisparityMoveView> disparityMoves,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate completedOn,
        @Nullable UUID supersededBy,
        Instant createdAt,
        @Schema(description = "What groups said of the draft; not for the public")
                @Nullable List<ConsultationView> consultations,
        @Schema(description = "What the chairs of groups have agreed to")
                List<GroupAgreementView> groupAgreements,
        List<DeedView> deeds) {

    /** What it comes from; of a mitigation also how its assessment stands. */
    @Schema(name = "ActionPlanSource")
    record Source(
            OriginType type,
            String id,
            @Schema(description = "What interviews or a survey are about")
                    @Nullable OriginPeriodJson period,
            @Nullable String assessmentId,
            @Nullable Integer assessmentVersion,
            @Schema(description = "Work on a mitigation begins when this is SIGNED_OFF")
                    @Nullable AssessmentProgress assessmentProgress,
            @Schema(description = "Why the assessment was returned; not for the public")
                    @Nullable String returnedFor,
            @Nullable LocalDate resubmitBy) {}
}
