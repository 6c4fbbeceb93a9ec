package org.dueregard.actionplan.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dueregard.actionplan.action.DueDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a strategy.
 *
 * @param organisationUnit the unit that it is about; null for the centre
 * @param targetValue to be reached, on that basis alone
 * @param points of a trajectory, on that basis alone
 * @param needed how many accreditations of each level, on that basis alone
 * @param indicatorTarget the target of the indicator that it follows; null for any of it
 * @param verifier the advisory group of whose members one has to verify it; null where none has
 */
public record NewMeasure(
        String code,
        String title,
        String strategy,
        @Nullable String objective,
        @Nullable String commitment,
        @Nullable String organisationUnit,
        String unit,
        Direction direction,
        Basis basis,
        @Nullable BigDecimal targetValue,
        @Nullable DueDate targetBy,
        List<MeasurePoint> points,
        Map<AccreditationLevel, Integer> needed,
        @Nullable String indicator,
        @Nullable String indicatorTarget,
        @Nullable String verifier) {}
