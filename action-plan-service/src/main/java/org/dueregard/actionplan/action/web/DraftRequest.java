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
import org.dueregard.actionplan.action.Origin;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.actionplan.action.Terms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action to be drafted. */
@Schema(name = "ActionPlanDraftAction")
record DraftRequest(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 10000) String description,
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String accountablePost,
        @Size(min = 1, max = 200) @Nullable String businessArea,
        @NotNull Lens lens,
        @Size(max = 30) @Nullable List<@NotBlank @Size(max = 100) String> characteristics,
        @NotNull @Valid OriginJson origin,
        @Valid @Nullable SuccessMeasureJson successMeasure,
        @Valid @Nullable DueDateJson endDate) {

    /** What it comes from: anything but a mitigation or a disparity, which arise by themselves. */
    @Schema(name = "ActionPlanOrigin")
    record OriginJson(@NotNull OriginType type, @NotBlank @Size(max = 200) String id) {
        Origin origin() {
            return Origin.of(type, id);
        }
    }

    Terms terms() {
        return new Terms(
                title,
                description,
                accountablePost,
                businessArea,
                lens,
                characteristics == null ? Set.of() : Set.copyOf(characteristics),
                SuccessMeasureJson.of(successMeasure),
                DueDateJson.of(endDate));
    }
}
