package org.dueregard.eia.comment.web;

import java.time.LocalDate;
import org.dueregard.eia.commentperiod.CommentWindow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaCommentPeriod")
public record CommentPeriodView(
        @Schema(description = "The last day, in London; none where comments do not close")
                @Nullable LocalDate closesOn,
        @Schema(description = "Whether comments are taken now") boolean open) {
    static CommentPeriodView from(CommentWindow window) {
        return new CommentPeriodView(window.closesOn(), window.open());
    }
}
