package org.dueregard.monitoring.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dueregard.monitoring.charts.Chart;
import org.dueregard.monitoring.charts.Chart.Axis;
import org.dueregard.monitoring.charts.Chart.Hidden;
import org.dueregard.monitoring.charts.Chart.Point;
import org.dueregard.monitoring.charts.Chart.Points;
import org.dueregard.monitoring.reports.FigureTable.Interval;
import org.dueregard.monitoring.reports.FigureTable.Row;
import org.dueregard.monitoring.units.Unit;

/** Released rates of the service as a whole, each group with its interval. */
final class FigureChart {

    private FigureChart() {}

    /** Empty where no group of the service as a whole has a rate, or is hidden. */
    static Optional<Chart> of(FigureTable table) {
        var rows =
                table.rows().stream()
                        .filter(row -> row.unit().equals(Unit.FORCE))
                        .filter(FigureTable.Row::isGroup)
                        .filter(row -> row.hidden() || row.rate() != null)
                        .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var points = new ArrayList<Point>();
        var hidden = new ArrayList<Double>();
        for (var place = 0; place < rows.size(); place++) {
            var rate = rows.get(place).rate();
            if (rate == null) {
                hidden.add((double) place);
            } else {
                points.add(new Point(place, rate.point(), rate.lower(), rate.upper(), false, null));
            }
        }
        return Optional.of(
                new Chart(
                        "%s, %s".formatted(table.title(), table.period()),
                        words(table, rows),
                        Axis.ofNames("Group", rows.stream().map(Row::groupName).toList()),
                        Axis.ofNumbers(table.rateTitle()),
                        List.of(new Points("rate with interval", "", points), new Hidden(hidden)),
                        "The service as a whole. Bars are intervals."));
    }

    private static String words(FigureTable table, List<Row> rows) {
        var said = new ArrayList<String>();
        for (var row : rows) {
            var rate = row.rate();
            said.add(row.groupName() + " " + (rate == null ? "hidden" : said(rate)));
        }
        return "%s in the service as a whole, %s, by group, with intervals: %s."
                .formatted(table.rateTitle(), table.period(), String.join("; ", said));
    }

    private static String said(Interval rate) {
        var upper = rate.upper();
        return String.format(
                Locale.UK,
                "%,.2f (%,.2f to %s)",
                rate.point(),
                rate.lower(),
                upper == null ? "no limit" : String.format(Locale.UK, "%,.2f", upper));
    }
}
