package org.dueregard.monitoring.observations;

import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
import java.util.Set;
import org.dueregard.monitoring.datasets.FigureKind;
import org.jspecify.annotations.Nullable;

/**
 * Which observations are asked for; what is null or empty asks nothing.
 *
 * @param from those whose period ends on this day or later
 * @param to those whose period begins on this day or earlier
 */
public record ObservationFilter(
        @Nullable String source,
        @Nullable String measure,
        @Nullable String population,
        @Nullable String dimension,
        @Nullable String group,
        @Nullable String unit,
        Set<FigureKind> kinds,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public ObservationFilter {
        kinds = Set.copyOf(kinds);
    }

    /** The condition, and its parameters by name. */
    String where(Parameters parameters) {
        var where = new StringBuilder("o.kind is not null");
        equal(where, parameters, "key.source", "source", source);
        equal(where, parameters, "measure", "measure", measure);
        equal(where, parameters, "population", "population", population);
        equal(where, parameters, "unit", "unit", unit);
        if (dimension != null) {
            where.append(" and array_contains(o.dimensions, :dimension)");
            parameters.and("dimension", dimension);
        }
        if (group != null) {
            where.append(" and array_contains(o.groupNames, :group)");
            parameters.and("group", group);
        }
        if (!kinds.isEmpty()) {
            where.append(" and o.kind in :kinds");
            parameters.and("kinds", kinds);
        }
        if (from != null) {
            where.append(" and o.periodTo >= :from");
            parameters.and("from", from);
        }
        if (to != null) {
            where.append(" and o.periodFrom <= :to");
            parameters.and("to", to);
        }
        return where.toString();
    }

    private static void equal(
            StringBuilder where,
            Parameters parameters,
            String field,
            String name,
            @Nullable String value) {
        if (value != null) {
            where.append(" and o.%s = :%s".formatted(field, name));
            parameters.and(name, value);
        }
    }
}
