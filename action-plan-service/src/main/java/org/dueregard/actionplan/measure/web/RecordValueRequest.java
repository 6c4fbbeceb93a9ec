package org.dueregard.actionplan.measure.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dueregard.actionplan.Quarter;
import org.dueregard.actionplan.measure.NewValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was reached in a quarter. */
@Schema(name = "ActionPlanRecordMeasureValue")
record RecordValueRequest(
        @NotNull @Pattern(regexp = Quarter.PATTERN, message = Quarter.MESSAGE) String quarter,
        @NotNull @Digits(integer = 15, fraction = 6) BigDecimal value,
        @NotNull LocalDate asAt,
        @NotBlank @Size(max = 500) String source) {
    NewValue asked() {
        return new NewValue(Quarter.parse(quarter), value, asAt, source, null, null, null);
    }
}
