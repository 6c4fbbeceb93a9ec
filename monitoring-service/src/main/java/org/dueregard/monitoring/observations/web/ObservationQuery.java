package org.dueregard.monitoring.observations.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Set;
import org.dueregard.monitoring.datasets.FigureKind;
import org.dueregard.monitoring.observations.ObservationFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of observations can be narrowed by. */
public class ObservationQuery {
    @QueryParam("source")
    @Nullable String source;

    @QueryParam("measure")
    @Nullable String measure;

    @QueryParam("population")
    @Nullable String population;

    @QueryParam("dimension")
    @Nullable String dimension;

    @QueryParam("group")
    @Nullable String group;

    @QueryParam("unit")
    @Nullable String unit;

    @Parameter(description = "ACTUAL alone leaves forecasts, surveys and targets out")
    @QueryParam("kind")
    Set<FigureKind> kinds = Set.of();

    @Parameter(description = "Periods that end on this day or later")
    @QueryParam("from")
    @Nullable LocalDate from;

    @Parameter(description = "Periods that begin on this day or earlier")
    @QueryParam("to")
    @Nullable LocalDate to;

    ObservationFilter filter() {
        return new ObservationFilter(
                source, measure, population, dimension, group, unit, kinds, from, to);
    }
}
