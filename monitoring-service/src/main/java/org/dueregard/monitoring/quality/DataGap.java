package org.dueregard.monitoring.quality;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.jspecify.annotations.Nullable;

/**
 * How far the figures of an indicator reach.
 *
 * @param latest the last month that anything was sent for; null where nothing ever was
 * @param due the last month whose figures should be there
 * @param monthsOverdue how many months after the latest are due; null where there is no latest
 */
public record DataGap(
        IndicatorDefinition definition,
        GapState state,
        @Nullable YearMonth latest,
        YearMonth due,
        @Nullable Integer monthsOverdue) {

    /**
     * @param grace how long after the end of a month its figures may take
     */
    static DataGap of(
            IndicatorDefinition definition,
            @Nullable YearMonth latest,
            LocalDate today,
            Period grace) {
        var due = YearMonth.from(today.minus(grace)).minusMonths(1);
        if (latest == null) {
            return new DataGap(definition, GapState.NO_DATA, null, due, null);
        }
        var overdue = Math.max(0, Math.toIntExact(ChronoUnit.MONTHS.between(latest, due)));
        return new DataGap(
                definition,
                overdue > 0 ? GapState.OVERDUE : GapState.UP_TO_DATE,
                latest,
                due,
                overdue);
    }

    /** What is to be done; null where nothing is. */
    public @Nullable String nextStep() {
        var dataset = definition.dataset();
        return switch (state) {
            case NO_DATA ->
                    "Collect figures for %s and send them: POST /v1/datasets/%s/batches. Until then nothing can be said of this indicator, not that it is well."
                            .formatted(definition.title(), dataset);
            case OVERDUE ->
                    "Send the months after %s up to %s: POST /v1/datasets/%s/batches."
                            .formatted(latest, due, dataset);
            case UP_TO_DATE -> null;
        };
    }
}
