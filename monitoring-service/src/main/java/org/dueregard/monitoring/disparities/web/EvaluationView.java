package org.dueregard.monitoring.disparities.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.disparities.Evaluation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator was computed for a month, and this came of it. */
@Schema(name = "MonitoringEvaluation")
public record EvaluationView(
        UUID id,
        String indicator,
        int definitionVersion,
        String period,
        Instant dataAsAt,
        @Schema(
                        description =
                                "When a figure of the population last changed; null where it stands on records")
                @Nullable Instant populationAsAt,
        @Schema(
                        description =
                                "Units, and their groups, of whom nobody has said how many there are: nothing is drawn for them",
                        examples = "E09000022: Black, White")
                List<String> missingPopulation,
        Instant evaluatedAt,
        @Schema(description = "How many comparisons were judged, of all groups in all units")
                int family,
        @Schema(
                        description =
                                "How many of them were tested and counted in the adjustment; the others were too small, or not estimable")
                int tests,
        @Schema(description = "Disparities that it opened") List<UUID> opened,
        @Schema(description = "Disparities that were open before, and are") List<UUID> stillOpen) {
    static EvaluationView from(Evaluation evaluation) {
        return new EvaluationView(
                evaluation.id(),
                evaluation.indicator(),
                evaluation.definitionVersion(),
                evaluation.period(),
                evaluation.dataAsAt(),
                evaluation.populationAsAt(),
                evaluation.missingPopulation(),
                evaluation.evaluatedAt(),
                evaluation.family(),
                evaluation.tests(),
                evaluation.opened(),
                evaluation.stillOpen());
    }
}
