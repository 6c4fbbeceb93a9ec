package org.dueregard.actionplan.plan.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.action.DatePrecision;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.actionplan.action.Lens;
import org.dueregard.actionplan.action.SuccessMeasure;
import org.dueregard.actionplan.action.Terms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action that carries an initiative. */
@Schema(name = "ActionPlanPlannedAction")
record PlannedActionJson(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 10000) String description,
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String accountablePost,
        @NotNull Lens lens,
        @Size(min = 1, max = 200) @Nullable String businessArea,
        @Size(max = 30) @Nullable List<@NotBlank @Size(max = 100) String> characteristics,
        @Schema(description = "What it is measured by") @Size(min = 1, max = 2000)
                @Nullable String successMeasure,
        @Nullable LocalDate endDate,
        @Schema(description = "How exactly the end date is known; to the day where absent")
                @Nullable DatePrecision endPrecision) {
    Terms terms() {
        return new Terms(
                title,
                description,
                accountablePost,
                businessArea,
                lens,
                characteristics == null ? Set.of() : Set.copyOf(characteristics),
                successMeasure == null ? null : new SuccessMeasure(successMeasure, null),
                endDate == null
                        ? null
                        : new DueDate(
                                endDate, endPrecision == null ? DatePrecision.DAY : endPrecision));
    }
}
