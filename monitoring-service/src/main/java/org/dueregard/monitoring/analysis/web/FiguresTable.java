package org.dueregard.monitoring.analysis.web;

import static org.dueregard.monitoring.tables.Column.optional;
import static org.dueregard.monitoring.tables.Column.required;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dueregard.monitoring.analysis.Basis;
import org.dueregard.monitoring.analysis.IndicatorFigures;
import org.dueregard.monitoring.analysis.UnitFigure;
import org.dueregard.monitoring.analysis.UnitFigures;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.tables.Column;
import org.dueregard.monitoring.tables.DataTable;
import org.dueregard.monitoring.tables.Datatype;
import org.dueregard.monitoring.tables.Missing;
import org.dueregard.monitoring.tables.Note;
import org.jspecify.annotations.Nullable;

/** Units beside the service as a table: a row for each indicator, unit and group. */
final class FiguresTable {
    private FiguresTable() {}

    static DataTable of(IndicatorFigures figures) {
        var about =
                AboutView.of(
                        figures.basis(),
                        figures.figures().stream()
                                .flatMap(each -> Stream.of(each.unitValue(), each.ratio())));
        return Tabled.table(
                figures.basis(),
                about,
                Tabled.name("figures", about.indicator(), about.periods().getFirst().period()),
                "%s in every unit, %s"
                        .formatted(about.title(), about.periods().getFirst().period()),
                "Each unit beside the service, with the post that answers for it.",
                columns(),
                figures.figures().stream().map(each -> row(figures.basis(), each)).toList());
    }

    static DataTable of(UnitFigures figures) {
        var rows = new ArrayList<DataTable.Row>();
        var notes = new ArrayList<Note>();
        for (var indicator : figures.indicators()) {
            indicator.groups().forEach(each -> rows.add(row(indicator.basis(), each)));
            for (var caveat : indicator.basis().caveats()) {
                notes.add(
                        new Note("Caveat, " + indicator.basis().definition().indicator(), caveat));
            }
        }
        if (figures.indicators().stream().anyMatch(each -> each.basis().suppressed())) {
            notes.add(new Note("Small numbers", "Hidden, with everything computed from them"));
        }
        return new DataTable(
                Tabled.name("figures", figures.unit().code()),
                "Everything about " + figures.unit().name(),
                "Each indicator of the unit beside the service.",
                columns(),
                rows,
                "The datasets of the indicators",
                figures.indicators().stream()
                        .map(each -> each.basis().dataAsAt())
                        .filter(Objects::nonNull)
                        .max(Comparator.<Instant>naturalOrder())
                        .orElse(null),
                null,
                notes);
    }

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(required("indicator", "Indicator", Datatype.TEXT, "Code of the indicator"));
        columns.add(
                required("definition_version", "Version", Datatype.INTEGER, "Of its definition"));
        columns.add(required("month", "Month", Datatype.MONTH, "The month of the figures"));
        columns.add(required("period_state", "State", Datatype.TEXT, "OPEN or CERTIFIED"));
        columns.add(required("unit", "Unit", Datatype.TEXT, "Code of the unit"));
        columns.add(required("unit_name", "Unit name", Datatype.TEXT, "Name of the unit"));
        columns.add(required("group", "Group", Datatype.TEXT, "Code of the group"));
        columns.add(required("group_name", "Group name", Datatype.TEXT, "Name of the group"));
        columns.addAll(Tabled.figure("unit_value", "In the unit", "As the title of the rate says"));
        columns.add(
                optional(
                        "service_value",
                        "In the service",
                        Datatype.DECIMAL,
                        "The same of the whole service"));
        columns.add(
                optional(
                        "gap",
                        "Gap",
                        Datatype.DECIMAL,
                        "The unit's less the service's; of percentages in percentage points"));
        columns.addAll(Tabled.figure("ratio", "Ratio", "To the comparator, within the unit"));
        columns.add(required("accountable_post", "Accountable post", Datatype.TEXT, "Who answers"));
        columns.add(
                optional("disparity", "Disparity", Datatype.TEXT, "Id of the one that is open"));
        columns.add(required("rate_title", "Rate", Datatype.TEXT, "What the values are"));
        return columns;
    }

    private static DataTable.Row row(Basis basis, UnitFigure figure) {
        var month = basis.periods().getFirst();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(basis.definition().indicator());
        cells.add(basis.definition().version());
        cells.add(month.id().yearMonth());
        cells.add(month.state().name());
        cells.add(figure.unit().code());
        cells.add(figure.unit().name());
        cells.add(figure.group().code());
        cells.add(figure.group().name());
        cells.addAll(Tabled.figure(figure.hidden(), figure.unitValue()));
        cells.add(service(figure.serviceValue()));
        cells.add(Tabled.shown(figure.hidden(), figure.gap()));
        cells.addAll(Tabled.figure(figure.hidden(), figure.ratio()));
        cells.add(figure.accountablePost());
        cells.add(figure.disparity() == null ? null : figure.disparity().toString());
        cells.add(basis.definition().rateTitle());
        return new DataTable.Row(cells);
    }

    private static @Nullable Object service(@Nullable Figure figure) {
        return switch (figure) {
            case null -> Missing.CONFIDENTIAL;
            case Estimate estimate -> Tabled.shown(false, estimate.point());
            case Figure none -> Missing.NOT_AVAILABLE;
        };
    }
}
