package org.dueregard.actionplan.meeting.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.meeting.PlanSubmission;
import org.dueregard.actionplan.meeting.SubmissionState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan that is to be submitted at a review. */
@Schema(name = "ActionPlanSubmission")
record SubmissionView(
        UUID id,
        String group,
        UUID meeting,
        String title,
        SubmissionState state,
        @Nullable String plan,
        @Nullable LocalDate submittedOn,
        @Schema(description = "The last review that closed without it")
                @Nullable LocalDate missedOn) {
    static SubmissionView from(PlanSubmission submission) {
        return new SubmissionView(
                submission.id(),
                submission.group(),
                submission.meeting(),
                submission.title(),
                submission.state(),
                submission.plan(),
                submission.submittedOn(),
                submission.missedOn());
    }
}
