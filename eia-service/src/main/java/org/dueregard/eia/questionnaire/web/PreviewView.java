package org.dueregard.eia.questionnaire.web;

import java.util.List;
import org.dueregard.eia.questionnaire.Outcome;
import org.dueregard.eia.questionnaire.Preview;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaScoringPreview")
public record PreviewView(
        Outcome outcome,
        boolean priority,
        int score,
        List<RelevanceView> relevance,
        List<ScoringStepView> trace,
        @Schema(description = "What was asked and has no answer; it is scored as unknown")
                List<String> unanswered) {
    static PreviewView from(Preview preview) {
        var result = preview.result();
        return new PreviewView(
                result.outcome(),
                result.priority(),
                result.score(),
                result.relevance().stream().map(RelevanceView::from).toList(),
                result.trace().stream().map(ScoringStepView::from).toList(),
                preview.unanswered());
    }
}
