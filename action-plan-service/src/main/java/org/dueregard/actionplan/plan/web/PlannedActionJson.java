package org.dueregard.actionplan.plan.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.action.DatePrecision;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.actionplan.action.Lens;
import org.dueregard.actionplan.action.Outline;
import org.dueregard.actionplan.action.ResponsibilityLevel;
import org.dueregard.actionplan.action.SuccessMeasure;
import org.dueregard.actionplan.plan.Assessed;
import org.dueregard.actionplan.web.Forms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action that carries an initiative. */
@Schema(name = "ActionPlanPlannedAction")
record PlannedActionJson(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 10000) String description,
        @NotNull(groups = Forms.Ruled.class)
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Schema(required = true, description = "The role that is to do it")
                @Nullable String accountablePost,
        @NotNull Lens lens,
        @Schema(description = "The unit that is to do it; that of the post where absent")
                @Size(min = 1, max = 200)
                @Nullable String businessArea,
        @Schema(description = "At which level of the organisation it is to be done")
                @Nullable ResponsibilityLevel responsibilityLevel,
        @Size(max = 30) @Nullable List<@NotBlank @Size(max = 100) String> characteristics,
        @Schema(description = "What it is measured by") @Size(min = 1, max = 2000)
                @Nullable String successMeasure,
        @Schema(description = "The indicator that tells it, where there is one")
                @Size(min = 1, max = 100)
                @Nullable String successIndicator,
        @Schema(description = "The figure that is to be reached, in the unit that the text names")
                @Digits(integer = 18, fraction = 6)
                @Nullable BigDecimal successTarget,
        @Nullable LocalDate endDate,
        @Schema(description = "How exactly the end date is known; to the day where absent")
                @Nullable DatePrecision endPrecision,
        @Schema(
                        description =
                                "Of a development plan: what it follows from; the plan's own where absent")
                @Size(min = 1, max = 200)
                @Nullable String assessment,
        @Schema(description = "What the assessment is about, where no event has told it")
                @Size(min = 1, max = 200)
                @Nullable String assessedSubject) {
    @Nullable Assessed assessed() {
        return assessment == null ? null : new Assessed(assessment, assessedSubject);
    }

    Outline outline() {
        return new Outline(
                title,
                description,
                accountablePost,
                businessArea,
                lens,
                responsibilityLevel,
                characteristics == null ? Set.of() : Set.copyOf(characteristics),
                successMeasure == null
                        ? null
                        : new SuccessMeasure(successMeasure, successIndicator, successTarget),
                endDate == null
                        ? null
                        : new DueDate(
                                endDate, endPrecision == null ? DatePrecision.DAY : endPrecision));
    }
}
