package org.dueregard.eia.screening.web;

import java.util.List;
import java.util.UUID;
import org.dueregard.eia.questionnaire.Outcome;
import org.dueregard.eia.questionnaire.TraceStep;
import org.dueregard.eia.questionnaire.web.RelevanceView;
import org.dueregard.eia.screening.Rescoring;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EiaRescoring")
public record RescoringView(
        UUID screeningId,
        ScreeningView.PinnedView questionnaire,
        @Schema(description = "Whether it is what was recorded when the panel finished")
                boolean sameAsRecorded,
        @Schema(description = "Of the answers alone, before quorum and overrides") Outcome outcome,
        boolean priority,
        int score,
        List<RelevanceView> relevance,
        @Schema(description = "From the answers to the outcome, in sentences")
                List<String> narrative) {
    static RescoringView from(Rescoring again) {
        var result = again.result();
        return new RescoringView(
                again.screeningId(),
                new ScreeningView.PinnedView(
                        again.pinned().code(), again.pinned().version(), again.pinned().sha256()),
                again.same(),
                result.outcome(),
                result.priority(),
                result.score(),
                result.relevance().stream().map(RelevanceView::from).toList(),
                result.trace().stream().map(TraceStep::sentence).toList());
    }
}
