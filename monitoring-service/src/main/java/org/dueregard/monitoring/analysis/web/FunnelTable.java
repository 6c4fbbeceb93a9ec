package org.dueregard.monitoring.analysis.web;

import static org.dueregard.monitoring.tables.Column.optional;
import static org.dueregard.monitoring.tables.Column.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dueregard.monitoring.analysis.FunnelPlot;
import org.dueregard.monitoring.statistics.Funnel;
import org.dueregard.monitoring.tables.Column;
import org.dueregard.monitoring.tables.DataTable;
import org.dueregard.monitoring.tables.Datatype;
import org.dueregard.monitoring.tables.Note;
import org.jspecify.annotations.Nullable;

/** A funnel as a table: a row for each unit. */
final class FunnelTable {
    private FunnelTable() {}

    static DataTable of(FunnelPlot plot) {
        var about = FunnelView.from(plot).about();
        var overdispersion = plot.overdispersion();
        return Tabled.table(
                plot.basis(),
                about,
                Tabled.name(
                        "funnel",
                        about.indicator(),
                        plot.group().code(),
                        plot.measure().name(),
                        about.periods().getFirst().period()),
                "%s: %s of %s in every unit, %s"
                        .formatted(
                                about.title(),
                                plot.measure().name().toLowerCase(Locale.ROOT),
                                plot.group().name(),
                                about.periods().getFirst().period()),
                "Each unit's figure over that of the force, with the limits of chance.",
                columns(),
                plot.units().stream().map(FunnelTable::row).toList(),
                new Note("Limits", plot.because()),
                new Note(
                        "Overdispersion",
                        overdispersion == null
                                ? "Too few units are shown to tell."
                                : "phi %.3f, tau squared %.6f, over the units that are shown"
                                        .formatted(
                                                overdispersion.phi(),
                                                overdispersion.tauSquared())));
    }

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(required("unit", "Unit", Datatype.TEXT, "Code of the unit"));
        columns.add(required("unit_name", "Name", Datatype.TEXT, "Name of the unit"));
        columns.add(required("accountable_post", "Accountable post", Datatype.TEXT, "Who answers"));
        columns.add(optional("events", "Events", Datatype.INTEGER, "What happened"));
        columns.add(
                optional(
                        "expected",
                        "Expected",
                        Datatype.DECIMAL,
                        "Events, if the unit's figure were that of the force"));
        columns.add(
                optional(
                        "ratio",
                        "Ratio",
                        Datatype.DECIMAL,
                        "The unit's figure over that of the force"));
        columns.addAll(Tabled.limits("inner", "95 % limit", "By chance alone"));
        columns.addAll(Tabled.limits("outer", "99.8 % limit", "By chance alone"));
        columns.add(optional("signal", "Signal", Datatype.TEXT, "Where it lies beside the limits"));
        columns.addAll(
                Tabled.limits("adjusted_inner", "95 % limit, adjusted", "With overdispersion"));
        columns.addAll(
                Tabled.limits("adjusted_outer", "99.8 % limit, adjusted", "With overdispersion"));
        columns.add(
                optional(
                        "adjusted_signal",
                        "Signal, adjusted",
                        Datatype.TEXT,
                        "Where it lies beside the adjusted limits"));
        columns.add(optional("not_estimable", "Why none", Datatype.TEXT, "Why it has no place"));
        return columns;
    }

    private static DataTable.Row row(FunnelPlot.Plotted unit) {
        var hidden = unit.hidden();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(unit.unit().code());
        cells.add(unit.unit().name());
        cells.add(unit.accountablePost());
        cells.add(Tabled.shown(hidden, unit.events()));
        cells.add(Tabled.shown(hidden, unit.expected()));
        cells.add(Tabled.shown(hidden, unit.value()));
        cells.addAll(Tabled.limits(hidden, unit.inner()));
        cells.addAll(Tabled.limits(hidden, unit.outer()));
        cells.add(Tabled.shown(hidden, label(unit.signal())));
        cells.addAll(Tabled.limits(hidden, unit.adjustedInner()));
        cells.addAll(Tabled.limits(hidden, unit.adjustedOuter()));
        cells.add(Tabled.shown(hidden, label(unit.adjustedSignal())));
        cells.add(unit.notEstimable());
        return new DataTable.Row(cells);
    }

    private static @Nullable String label(Funnel.@Nullable Signal signal) {
        return signal == null ? null : signal.label();
    }
}
