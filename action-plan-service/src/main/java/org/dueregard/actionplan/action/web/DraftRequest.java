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
import org.dueregard.actionplan.action.Outline;
import org.dueregard.actionplan.action.ResponsibilityLevel;
import org.dueregard.actionplan.web.Forms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action to be drafted. */
@Schema(name = "ActionPlanDraftAction")
public record DraftRequest(
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
        @NotNull @Valid OriginJson origin,
        @Valid @Nullable SuccessMeasureJson successMeasure,
        @Valid @Nullable DueDateJson endDate) {

    /** What it comes from: anything but a mitigation or a disparity, which arise by themselves. */
    @Schema(name = "ActionPlanOrigin")
    public record OriginJson(
            @NotNull OriginType type,
            @NotBlank @Size(max = 200) String id,
            @Schema(description = "What exit interviews or a staff survey are about") @Valid
                    @Nullable OriginPeriodJson period) {
        public Origin origin() {
            return Origin.of(type, id, OriginPeriodJson.of(period));
        }
    }

    /** From a row of a file; what is missing is told by the constraints. */
    @SuppressWarnings("NullAway")
    public static DraftRequest of(
            @Nullable String title,
            @Nullable String description,
            @Nullable String accountablePost,
            @Nullable String businessArea,
            @Nullable Lens lens,
            @Nullable ResponsibilityLevel responsibilityLevel,
            List<String> characteristics,
            @Nullable OriginType originType,
            @Nullable String originId,
            @Nullable OriginPeriodJson originPeriod,
            @Nullable SuccessMeasureJson successMeasure,
            @Nullable DueDateJson endDate) {
        return new DraftRequest(
                title,
                description,
                accountablePost,
                businessArea,
                lens,
                responsibilityLevel,
                characteristics,
                new OriginJson(originType, originId, originPeriod),
                successMeasure,
                endDate);
    }

    public Outline outline() {
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
