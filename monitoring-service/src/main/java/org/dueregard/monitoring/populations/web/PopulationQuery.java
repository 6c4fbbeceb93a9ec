package org.dueregard.monitoring.populations.web;

import jakarta.ws.rs.QueryParam;
import org.dueregard.monitoring.populations.PopulationFilter;
import org.dueregard.monitoring.populations.PopulationKind;
import org.jspecify.annotations.Nullable;

/** What a list of populations can be narrowed by. */
public class PopulationQuery {
    @QueryParam("unit")
    @Nullable String unit;

    @QueryParam("classification")
    @Nullable String classification;

    @QueryParam("group")
    @Nullable String group;

    @QueryParam("vintage")
    @Nullable Integer vintage;

    @QueryParam("kind")
    @Nullable PopulationKind kind;

    PopulationFilter filter() {
        return new PopulationFilter(unit, classification, group, vintage, kind);
    }
}
