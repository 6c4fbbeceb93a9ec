package org.dueregard.monitoring.analysis.web;

import static org.dueregard.monitoring.tables.Column.optional;
import static org.dueregard.monitoring.tables.Column.required;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dueregard.monitoring.analysis.ControlChart;
import org.dueregard.monitoring.analysis.Series;
import org.dueregard.monitoring.analysis.SeriesPoint;
import org.dueregard.monitoring.tables.Column;
import org.dueregard.monitoring.tables.DataTable;
import org.dueregard.monitoring.tables.Datatype;
import org.dueregard.monitoring.tables.Note;
import org.jspecify.annotations.Nullable;

/** A series as a table: a row for each month. */
final class SeriesTable {
    private SeriesTable() {}

    static DataTable of(Series series) {
        var view = SeriesView.from(series);
        return Tabled.table(
                series.basis(),
                view.about(),
                Tabled.name(
                        "series",
                        view.about().indicator(),
                        series.group().code(),
                        series.unit().code()),
                "%s: %s in %s, by month"
                        .formatted(
                                view.about().title(), series.group().name(), series.unit().name()),
                "Counts, rates and ratios of each month, with the limits within which they vary of themselves.",
                columns(),
                IntStream.range(0, series.points().size()).mapToObj(at -> row(series, at)).toList(),
                new Note("Chart of rates", series.ofRates().because()),
                new Note("Chart of ratios", series.ofRatios().because()));
    }

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(required("month", "Month", Datatype.MONTH, "The month of the figures"));
        columns.add(
                optional(
                        "period_state",
                        "State",
                        Datatype.TEXT,
                        "CERTIFIED where somebody stands behind the figures; none where nothing was sent"));
        columns.add(optional("events", "Events", Datatype.INTEGER, "What happened"));
        columns.add(
                optional(
                        "among",
                        "Among",
                        Datatype.INTEGER,
                        "Residents or records that the events are set against"));
        columns.addAll(Tabled.figure("rate", "Rate", "As the note on the rate says"));
        columns.addAll(Tabled.figure("ratio", "Ratio", "Rate over that of the comparator"));
        columns.addAll(
                Tabled.figure(
                        "to_month_before",
                        "To the month before",
                        "Rate over that of the month before, of the same group"));
        columns.addAll(
                Tabled.figure(
                        "to_year_before",
                        "To a year before",
                        "Rate over that of the same month a year before"));
        columns.addAll(chart("rate", "Rate"));
        columns.addAll(chart("ratio", "Ratio"));
        return columns;
    }

    private static List<Column> chart(String name, String title) {
        var columns =
                new ArrayList<>(
                        Tabled.limits(
                                name + "_limit", title + " limit", "Limit of the control chart"));
        columns.add(
                optional(
                        name + "_special_cause",
                        title + ": special cause",
                        Datatype.TEXT,
                        "What the rules of NHS England's Making Data Count say"));
        columns.add(
                optional(
                        name + "_western_electric",
                        title + ": Western Electric",
                        Datatype.TEXT,
                        "Numbers of the zone rules that the month completes"));
        return columns;
    }

    private static DataTable.Row row(Series series, int at) {
        var point = series.points().get(at);
        var change = series.changes().get(at);
        var cells = new ArrayList<@Nullable Object>();
        cells.add(point.month());
        cells.add(point.state() == null ? null : point.state().name());
        cells.add(Tabled.shown(point.hidden(), point.events()));
        cells.add(Tabled.shown(point.hidden(), point.among()));
        cells.addAll(Tabled.figure(point.hidden(), point.rate()));
        cells.addAll(Tabled.figure(point.comparatorHidden(), point.ratio()));
        cells.addAll(Tabled.figure(point.hidden(), change.toMonthBefore()));
        cells.addAll(Tabled.figure(point.hidden(), change.toYearBefore()));
        cells.addAll(plotted(series.ofRates(), point));
        cells.addAll(plotted(series.ofRatios(), point));
        return new DataTable.Row(cells);
    }

    private static List<@Nullable Object> plotted(ControlChart chart, SeriesPoint point) {
        var cells = new ArrayList<@Nullable Object>();
        var found =
                chart.points().stream()
                        .filter(each -> each.month().equals(point.month()))
                        .findFirst();
        cells.add(found.map(ControlChart.Plotted::lower).orElse(null));
        cells.add(found.map(ControlChart.Plotted::upper).orElse(null));
        cells.add(found.map(each -> each.cause().label()).orElse(null));
        cells.add(
                found.map(
                                each ->
                                        each.westernElectric().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(" ")))
                        .orElse(null));
        return cells;
    }
}
