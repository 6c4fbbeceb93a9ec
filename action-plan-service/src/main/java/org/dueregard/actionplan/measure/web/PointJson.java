package org.dueregard.actionplan.measure.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.dueregard.actionplan.Quarter;
import org.dueregard.actionplan.measure.MeasurePoint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is expected in a quarter. */
@Schema(name = "ActionPlanMeasurePoint")
record PointJson(
        @NotNull @Pattern(regexp = Quarter.PATTERN, message = Quarter.MESSAGE) String quarter,
        @NotNull @Digits(integer = 15, fraction = 6) BigDecimal expected) {
    MeasurePoint point() {
        return new MeasurePoint(Quarter.parse(quarter).firstDay(), expected);
    }

    static PointJson from(MeasurePoint point) {
        return new PointJson(point.quarter().toString(), point.expected());
    }
}
