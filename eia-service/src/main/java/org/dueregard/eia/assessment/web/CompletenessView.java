package org.dueregard.eia.assessment.web;

import java.util.List;
import java.util.function.Predicate;
import org.dueregard.eia.assessment.Completeness.Standing;
import org.dueregard.eia.assessment.ContentPart;
import org.dueregard.eia.assessment.Waiting;
import org.dueregard.eia.assessment.Waiting.WaiterKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaCompleteness")
public record CompletenessView(
        @Schema(description = "Whether the content lacks nothing") boolean complete,
        List<GapView> gaps,
        @Schema(description = "The step that comes now, once the content lacks nothing")
                List<GapView> next) {

    @Schema(name = "EiaGap")
    public record GapView(
            @Schema(description = "The rule that asks for it") String rule,
            @Schema(description = "JSON pointer into the content") String pointer,
            String message,
            @Schema(description = "What the rule comes from") @Nullable String source,
            @Nullable ContentPart part,
            WaiterView waitsFor) {
        static GapView from(Waiting waiting) {
            var violation = waiting.gap().violation();
            return new GapView(
                    waiting.gap().rule(),
                    violation.pointer(),
                    violation.message(),
                    violation.source(),
                    waiting.part(),
                    new WaiterView(waiting.waiter().kind(), waiting.waiter().who()));
        }
    }

    @Schema(name = "EiaWaiter")
    public record WaiterView(
            WaiterKind kind,
            @Schema(description = "The person, the code of the post, or the role") String who) {}

    static CompletenessView from(Standing standing, Predicate<Waiting> asked) {
        return new CompletenessView(
                standing.gaps().isEmpty(),
                standing.gaps().stream().filter(asked).map(GapView::from).toList(),
                standing.next().stream().filter(asked).map(GapView::from).toList());
    }
}
