package org.dueregard.eia.assessment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.dueregard.eia.assessment.ReviewAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "EiaReviewAction",
        description = "\"Review this EIA\": the action that every assessment has")
public record ReviewActionItem(
        @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,63}") String ownerPost,
        @NotNull LocalDate dueOn) {
    ReviewAction toAction() {
        return new ReviewAction(ownerPost, dueOn);
    }

    static @Nullable ReviewActionItem from(@Nullable ReviewAction action) {
        return action == null
                ? null
                : new ReviewActionItem(action.reviewOwnerPost(), action.reviewDueOn());
    }
}
