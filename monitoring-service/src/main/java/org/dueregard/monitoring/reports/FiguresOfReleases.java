package org.dueregard.monitoring.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dueregard.monitoring.releases.PublishedReleases;
import org.dueregard.monitoring.releases.ReleasedEstimate;
import org.dueregard.monitoring.releases.ReleasedFigure;
import org.dueregard.monitoring.releases.ReleasedTable;
import org.jspecify.annotations.Nullable;

/** The figures of published releases that nothing has put right. */
@ApplicationScoped
class FiguresOfReleases implements ReleasedFigures {
    private final PublishedReleases releases;

    FiguresOfReleases(PublishedReleases releases) {
        this.releases = releases;
    }

    @Override
    public List<FigureTable> of(Collection<String> indicators, YearMonth from, YearMonth to) {
        return indicators.isEmpty()
                ? List.of()
                : releases.tables(indicators).stream()
                        .filter(shown -> !shown.table().from().isBefore(from))
                        .filter(shown -> !shown.table().to().isAfter(to))
                        .sorted(Comparator.comparing(shown -> shown.table().to()))
                        .map(FiguresOfReleases::figures)
                        .toList();
    }

    @Override
    public Optional<FigureTable> latest(String indicator, String period) {
        return releases.tables(List.of(indicator)).stream()
                .filter(shown -> period(shown.table()).equals(period))
                .findFirst()
                .map(FiguresOfReleases::figures);
    }

    private static FigureTable figures(PublishedReleases.Shown shown) {
        var table = shown.table();
        return new FigureTable(
                shown.release(),
                shown.sha256(),
                table.indicator(),
                table.title(),
                table.rateTitle(),
                table.comparator(),
                period(table),
                shown.countedAt(),
                table.figures().stream().map(FiguresOfReleases::row).toList());
    }

    private static String period(ReleasedTable table) {
        return table.from().equals(table.to())
                ? table.from().toString()
                : table.from() + "/" + table.to();
    }

    private static FigureTable.Row row(ReleasedFigure figure) {
        var rate = figure.rate();
        return new FigureTable.Row(
                figure.unit(),
                figure.group(),
                figure.suppressed(),
                figure.events(),
                figure.among(),
                interval(rate),
                interval(figure.ratio()),
                rate == null ? null : rate.notEstimable());
    }

    private static FigureTable.@Nullable Interval interval(@Nullable ReleasedEstimate estimate) {
        if (estimate == null) {
            return null;
        }
        var point = estimate.point();
        var lower = estimate.lower();
        var level = estimate.level();
        return point == null || lower == null || level == null
                ? null
                : new FigureTable.Interval(point, lower, estimate.upper(), level);
    }
}
