package org.dueregard.monitoring.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dueregard.monitoring.releases.PublishedReleases;
import org.dueregard.monitoring.releases.ReleasedEstimate;
import org.dueregard.monitoring.releases.ReleasedFigure;
import org.dueregard.monitoring.releases.ReleasedTable;
import org.dueregard.monitoring.reports.FigureTable.Interval;
import org.jspecify.annotations.Nullable;

/** The figures of published releases, those that nothing has put right. */
@ApplicationScoped
class FromReleases implements ReleasedFigures {
    private final PublishedReleases releases;

    FromReleases(PublishedReleases releases) {
        this.releases = releases;
    }

    /** Of each indicator one table: the longest period, and of equals the latest. */
    @Override
    public List<FigureTable> of(Collection<String> indicators, YearMonth from, YearMonth to) {
        if (indicators.isEmpty()) {
            return List.of();
        }
        var within =
                releases.tables(indicators).stream()
                        .filter(shown -> !shown.table().from().isBefore(from))
                        .filter(shown -> !shown.table().to().isAfter(to))
                        .toList();
        return new TreeSet<>(indicators)
                .stream().flatMap(indicator -> best(indicator, within).stream()).toList();
    }

    private static Optional<FigureTable> best(
            String indicator, List<PublishedReleases.Shown> within) {
        return within.stream()
                .filter(shown -> shown.table().indicator().equals(indicator))
                .reduce((one, other) -> isBetter(other.table(), one.table()) ? other : one)
                .map(FromReleases::table);
    }

    /** Of equals the one that was released later comes first, and stays. */
    static boolean isBetter(ReleasedTable one, ReleasedTable other) {
        var longer = months(one) - months(other);
        return longer > 0 || longer == 0 && one.to().isAfter(other.to());
    }

    private static long months(ReleasedTable table) {
        return table.from().until(table.to(), ChronoUnit.MONTHS);
    }

    @Override
    public Optional<FigureTable> latest(String indicator, String period) {
        return releases.tables(List.of(indicator)).stream()
                .filter(shown -> shown.table().period().equals(period))
                .findFirst()
                .map(FromReleases::table);
    }

    private static FigureTable table(PublishedReleases.Shown shown) {
        var table = shown.table();
        return new FigureTable(
                shown.release(),
                shown.sha256(),
                table.indicator(),
                table.title(),
                table.rateTitle(),
                nameOf(table.groups(), table.comparator()),
                table.period(),
                shown.countedAt(),
                table.figures().stream().map(figure -> row(table, figure)).toList());
    }

    private static FigureTable.Row row(ReleasedTable table, ReleasedFigure figure) {
        return new FigureTable.Row(
                figure.unit(),
                nameOf(table.units(), figure.unit()),
                figure.group(),
                nameOf(table.groups(), figure.group()),
                figure.suppressed(),
                figure.events(),
                figure.among(),
                interval(figure.rate()),
                interval(figure.ratio()),
                figure.rate() == null ? null : figure.rate().notEstimable());
    }

    private static @Nullable Interval interval(@Nullable ReleasedEstimate estimate) {
        if (estimate == null) {
            return null;
        }
        var point = estimate.point();
        var lower = estimate.lower();
        var level = estimate.level();
        return point == null || lower == null || level == null
                ? null
                : new Interval(point, lower, estimate.upper(), level);
    }

    private static String nameOf(List<ReleasedTable.Named> names, String code) {
        return switch (code) {
            case FigureTable.UNKNOWN -> "Not known";
            case FigureTable.EVERYBODY -> "Everybody";
            default ->
                    names.stream()
                            .filter(each -> each.code().equals(code))
                            .map(ReleasedTable.Named::name)
                            .findFirst()
                            .orElse(code);
        };
    }
}
