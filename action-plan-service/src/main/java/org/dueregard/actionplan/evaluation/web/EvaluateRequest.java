package org.dueregard.actionplan.evaluation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dueregard.actionplan.evaluation.Likelihood;
import org.dueregard.actionplan.evaluation.NewEvaluation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody found when they judged a plan by its aims. */
@Schema(name = "ActionPlanEvaluatePlan")
record EvaluateRequest(
        @Schema(description = "How likely the plan is to deliver its aims") @NotNull
                Likelihood likelihood,
        @NotNull LocalDate evaluatedOn,
        @NotBlank @Size(max = 4000) String findings) {
    NewEvaluation asked() {
        return new NewEvaluation(likelihood, evaluatedOn, findings);
    }
}
