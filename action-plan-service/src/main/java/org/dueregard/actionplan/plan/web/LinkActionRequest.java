package org.dueregard.actionplan.plan.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dueregard.actionplan.plan.Assessed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action that exists and carries an initiative. */
@Schema(name = "ActionPlanLinkAction")
record LinkActionRequest(
        @NotNull UUID action,
        @Schema(
                        description =
                                "Of a development plan: what it follows from; the plan's own where absent")
                @Size(min = 1, max = 200)
                @Nullable String assessment,
        @Schema(description = "What the assessment is about, where no event has told it")
                @Size(min = 1, max = 200)
                @Nullable String assessedSubject) {
    @Nullable Assessed assessed() {
        return assessment == null ? null : new Assessed(assessment, assessedSubject);
    }
}
