package org.dueregard.actionplan.measure.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dueregard.actionplan.Codes;
import org.dueregard.actionplan.action.web.DueDateJson;
import org.dueregard.actionplan.measure.AccreditationLevel;
import org.dueregard.actionplan.measure.Basis;
import org.dueregard.actionplan.measure.Direction;
import org.dueregard.actionplan.measure.NewMeasure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A success measure of a strategy. */
@Schema(name = "ActionPlanSetMeasure")
record SetMeasureRequest(
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String code,
        @NotBlank @Size(max = 500) String title,
        @NotNull @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE) String strategy,
        @Size(min = 1, max = 20) @Nullable String objective,
        @Schema(description = "The commitment whose board it belongs to") @Size(min = 1, max = 20)
                @Nullable String commitment,
        @Schema(description = "The unit that it is about; absent for the centre")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String organisationUnit,
        @NotBlank @Size(max = 100) @Schema(description = "In which it is counted") String unit,
        @NotNull Direction direction,
        @NotNull Basis basis,
        @Schema(description = "The value to be reached, on the basis REACH")
                @Digits(integer = 15, fraction = 6)
                @Nullable BigDecimal targetValue,
        @Valid @Nullable DueDateJson targetBy,
        @Schema(description = "What is expected in which quarter, on the basis TRAJECTORY")
                @Size(max = 100)
                @Nullable List<@NotNull @Valid PointJson> points,
        @Schema(description = "How many of each level, on the basis ACCREDITATIONS")
                @Nullable Map<@NotNull AccreditationLevel, @NotNull @Min(1) @Max(100) Integer>
                        needed,
        @Schema(description = "The indicator that it follows") @Size(min = 1, max = 255)
                @Nullable String indicator,
        @Schema(description = "Of the indicator's targets the one that it follows")
                @Size(min = 1, max = 255)
                @Nullable String indicatorTarget,
        @Schema(description = "The advisory group of whose members one has to verify it")
                @Pattern(regexp = Codes.PATTERN, message = Codes.MESSAGE)
                @Nullable String verifier) {
    NewMeasure asked() {
        return new NewMeasure(
                code,
                title,
                strategy,
                objective,
                commitment,
                organisationUnit,
                unit,
                direction,
                basis,
                targetValue,
                DueDateJson.of(targetBy),
                points == null ? List.of() : points.stream().map(PointJson::point).toList(),
                needed == null ? Map.of() : needed,
                indicator,
                indicatorTarget,
                verifier);
    }
}
