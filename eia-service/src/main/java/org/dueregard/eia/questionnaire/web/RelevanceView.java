package org.dueregard.eia.questionnaire.web;

import java.math.BigDecimal;
import org.dueregard.eia.questionnaire.Relevance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaRelevance")
public record RelevanceView(
        String characteristic,
        boolean relevant,
        @Schema(description = "Of the members' ratings, 0 to 3") @Nullable BigDecimal median,
        @Nullable Integer lowest,
        @Nullable Integer highest,
        int unknowns,
        int score,
        String reason) {
    public static RelevanceView from(Relevance found) {
        return new RelevanceView(
                found.characteristic(),
                found.relevant(),
                found.median(),
                found.lowest(),
                found.highest(),
                found.unknowns(),
                found.score(),
                found.reason());
    }
}
