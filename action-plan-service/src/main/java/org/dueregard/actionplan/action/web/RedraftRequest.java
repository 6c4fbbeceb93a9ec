package org.dueregard.actionplan.action.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.action.Lens;
import org.dueregard.actionplan.action.Outline;
import org.dueregard.actionplan.action.ResponsibilityLevel;
import org.dueregard.actionplan.web.Forms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft in other terms, with the reason; where it comes from stays. */
@Schema(name = "ActionPlanRedraftAction")
record RedraftRequest(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 10000) String description,
        @NotNull(groups = Forms.Ruled.class)
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Schema(required = true, description = "The role that is to do it")
                @Nullable String accountablePost,
        @Schema(description = "The unit that is to do it; that of the post where absent")
                @Size(min = 1, max = 200)
                @Nullable String businessArea,
        @NotNull Lens lens,
        @Schema(description = "At which level of the organisation it is to be done")
                @Nullable ResponsibilityLevel responsibilityLevel,
        @Size(max = 30) @Nullable List<@NotBlank @Size(max = 100) String> characteristics,
        @Valid @Nullable SuccessMeasureJson successMeasure,
        @Schema(description = "One that it has cannot be taken away") @Valid
                @Nullable DueDateJson endDate,
        @NotBlank @Size(max = 2000) String reason) {

    Outline outline() {
        return new Outline(
                title,
                description,
                accountablePost,
                businessArea,
                lens,
                responsibilityLevel,
                characteristics == null ? Set.of() : Set.copyOf(characteristics),
                SuccessMeasureJson.of(successMeasure),
                DueDateJson.of(endDate));
    }
}
