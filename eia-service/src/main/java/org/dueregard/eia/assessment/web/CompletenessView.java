package org.dueregard.eia.assessment.web;

import java.util.List;
import org.dueregard.eia.assessment.Gap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaCompleteness")
public record CompletenessView(boolean complete, List<GapView> gaps) {

    @Schema(name = "EiaGap")
    public record GapView(
            @Schema(description = "The rule that asks for it") String rule,
            @Schema(description = "JSON pointer into the content") String pointer,
            String message,
            @Schema(description = "What the rule comes from") @Nullable String source) {
        static GapView from(Gap gap) {
            return new GapView(
                    gap.rule(),
                    gap.violation().pointer(),
                    gap.violation().message(),
                    gap.violation().source());
        }
    }

    static CompletenessView from(List<Gap> gaps) {
        return new CompletenessView(gaps.isEmpty(), gaps.stream().map(GapView::from).toList());
    }
}
