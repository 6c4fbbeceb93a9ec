package org.dueregard.monitoring.analysis.web;

import static org.dueregard.monitoring.tables.Column.required;

import java.util.List;
import org.dueregard.monitoring.analysis.CusumChart;
import org.dueregard.monitoring.tables.DataTable;
import org.dueregard.monitoring.tables.Datatype;
import org.dueregard.monitoring.tables.Note;

/** A CUSUM as a table: a row for each month that is a point of it. */
final class CusumTable {
    private CusumTable() {}

    static DataTable of(CusumChart chart) {
        var view = CusumView.from(chart);
        var design = chart.design();
        return Tabled.table(
                chart.basis(),
                view.about(),
                Tabled.name(
                        "cusum",
                        view.about().indicator(),
                        chart.group().code(),
                        chart.unit().code()),
                "%s: %s in %s, sums of deviations"
                        .formatted(view.about().title(), chart.group().name(), chart.unit().name()),
                "How far the rates lie above and below their baseline, added up.",
                List.of(
                        required("month", "Month", Datatype.MONTH, "The month of the figures"),
                        required("rate", "Rate", Datatype.DECIMAL, "As the note on the rate says"),
                        required(
                                "z",
                                "Deviation",
                                Datatype.DECIMAL,
                                "From the baseline, in its standard deviations"),
                        required("upper", "Upper sum", Datatype.DECIMAL, "Of what lies above"),
                        required("lower", "Lower sum", Datatype.DECIMAL, "Of what lies below"),
                        required(
                                "signal",
                                "Signal",
                                Datatype.BOOLEAN,
                                "Whether a sum is above the threshold")),
                chart.points().stream()
                        .map(
                                point ->
                                        DataTable.Row.of(
                                                point.month(),
                                                point.rate(),
                                                point.z(),
                                                point.upper(),
                                                point.lower(),
                                                point.signal()))
                        .toList(),
                new Note("Design", chart.because()),
                new Note(
                        "Parameters",
                        design == null
                                ? "none"
                                : "k = %s, h = %s, average run length in control %s, baseline %s to %s"
                                        .formatted(
                                                design.slack(),
                                                design.threshold(),
                                                design.averageRunLength(),
                                                design.baselineFrom(),
                                                design.baselineTo())));
    }
}
