package org.dueregard.eia.questionnaire.web;

import org.dueregard.eia.questionnaire.TraceStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaScoringStep")
public record ScoringStepView(
        String rule,
        @Nullable String characteristic,
        @Nullable Integer sheet,
        String answer,
        boolean fired,
        String explanation,
        @Schema(description = "The step as a person reads it") String sentence) {
    public static ScoringStepView from(TraceStep step) {
        return new ScoringStepView(
                step.rule(),
                step.characteristic(),
                step.sheet(),
                step.answer(),
                step.fired(),
                step.explanation(),
                step.sentence());
    }
}
