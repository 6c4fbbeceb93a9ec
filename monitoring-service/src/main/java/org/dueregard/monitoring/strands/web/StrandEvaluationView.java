package org.dueregard.monitoring.strands.web;

import java.time.Instant;
import java.util.List;
import org.dueregard.monitoring.strands.Compared;
import org.dueregard.monitoring.strands.Impact;
import org.dueregard.monitoring.strands.Outcome;
import org.dueregard.monitoring.strands.Prediction;
import org.dueregard.monitoring.strands.StrandEvaluation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found at a follow-up, beside what was predicted. */
@Schema(name = "MonitoringStrandEvaluation")
public record StrandEvaluationView(
        String strand,
        int afterMonths,
        @Schema(description = "From 1; the highest counts") int revision,
        String summary,
        String source,
        List<ComparedView> groups,
        @Schema(description = "How many groups fared worse than predicted") int worse,
        @Nullable String reason,
        Instant evaluatedAt,
        String evaluatedBy) {

    /** A group. */
    @Schema(name = "MonitoringComparedImpact")
    public record ComparedView(
            String characteristic,
            String group,
            @Schema(description = "Null where the assessment said nothing of it")
                    @Nullable Impact predicted,
            @Schema(description = "Null where nothing could be told") @Nullable Impact found,
            Outcome outcome,
            String evidence) {
        static ComparedView from(Compared compared) {
            return new ComparedView(
                    compared.characteristic(),
                    compared.group(),
                    compared.predicted(),
                    compared.found(),
                    compared.outcome(),
                    compared.evidence());
        }
    }

    static StrandEvaluationView from(List<Prediction> predicted, StrandEvaluation evaluation) {
        var compared = Compared.of(predicted, evaluation.found());
        return new StrandEvaluationView(
                evaluation.key().strand(),
                evaluation.key().afterMonths(),
                evaluation.key().revision(),
                evaluation.summary(),
                evaluation.source(),
                compared.stream().map(ComparedView::from).toList(),
                (int)
                        compared.stream()
                                .filter(each -> each.outcome() == Outcome.WORSE_THAN_PREDICTED)
                                .count(),
                evaluation.reason(),
                evaluation.evaluatedAt(),
                evaluation.evaluatedBy());
    }
}
