package org.dueregard.actionplan.evaluation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.evaluation.Evaluation;
import org.dueregard.actionplan.evaluation.Likelihood;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An evaluation of a plan. */
@Schema(name = "ActionPlanEvaluation")
record EvaluationView(
        UUID id,
        String plan,
        Likelihood likelihood,
        LocalDate evaluatedOn,
        String findings,
        @Schema(description = "The sub of the evaluator's tokens") String evaluator,
        Instant recordedAt) {
    static EvaluationView from(Evaluation evaluation) {
        return new EvaluationView(
                evaluation.id(),
                evaluation.plan(),
                evaluation.likelihood(),
                evaluation.evaluatedOn(),
                evaluation.findings(),
                evaluation.evaluator().sub(),
                evaluation.recordedAt());
    }
}
