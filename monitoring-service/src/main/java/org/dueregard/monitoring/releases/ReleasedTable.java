package org.dueregard.monitoring.releases;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.dueregard.monitoring.indicators.Model;
import org.dueregard.monitoring.statistics.Comparators;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A table of a release: an indicator in a period, by unit and group. */
@Schema(name = "MonitoringReleasedTable")
public record ReleasedTable(
        @Schema(description = "Its number in the release, from 1") int number,
        String indicator,
        int definitionVersion,
        String title,
        String rateTitle,
        String characteristic,
        String dataset,
        Model model,
        @Schema(description = "A month, a quarter, or a financial year", examples = "2016-06")
                String period,
        @Schema(implementation = String.class, examples = "2016-06") YearMonth from,
        @Schema(implementation = String.class, examples = "2016-06") YearMonth to,
        @Schema(description = "When a record of it last changed") Instant dataAsAt,
        @Schema(description = "What the events are set against") String denominator,
        @Schema(description = "When a figure of the population last changed")
                @Nullable Instant populationAsAt,
        Comparators.Kind comparatorKind,
        String comparator,
        List<Named> units,
        List<Named> groups,
        List<String> caveats,
        List<ReleasedFigure> figures) {
    public ReleasedTable {
        units = List.copyOf(units);
        groups = List.copyOf(groups);
        caveats = List.copyOf(caveats);
        figures = List.copyOf(figures);
    }

    /** A code and what it means. */
    @Schema(name = "MonitoringReleasedName")
    public record Named(String code, String name) {}

    public Optional<ReleasedFigure> figure(String unit, String group) {
        return figures.stream()
                .filter(each -> each.unit().equals(unit) && each.group().equals(group))
                .findFirst();
    }
}
