package org.dueregard.monitoring.populations;

import io.quarkus.panache.common.Parameters;
import org.jspecify.annotations.Nullable;

/** Which populations are asked for; what is null asks nothing. */
public record PopulationFilter(
        @Nullable String unit,
        @Nullable String classification,
        @Nullable String group,
        @Nullable Integer vintage,
        @Nullable PopulationKind kind) {

    /** The condition, and its parameters by name. */
    String where(Parameters parameters) {
        var where = new StringBuilder("id > :after");
        equal(where, parameters, "unit", unit);
        equal(where, parameters, "classification", classification);
        equal(where, parameters, "groupCode", group);
        equal(where, parameters, "vintage", vintage);
        equal(where, parameters, "kind", kind);
        return where.toString();
    }

    private static void equal(
            StringBuilder where, Parameters parameters, String field, @Nullable Object value) {
        if (value != null) {
            where.append(" and key.%1$s = :%1$s".formatted(field));
            parameters.and(field, value);
        }
    }
}
