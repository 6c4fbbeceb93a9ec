package org.dueregard.monitoring.analysis.web;

import static org.dueregard.monitoring.tables.Column.optional;
import static org.dueregard.monitoring.tables.Column.required;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.monitoring.analysis.Intersections;
import org.dueregard.monitoring.tables.Column;
import org.dueregard.monitoring.tables.DataTable;
import org.dueregard.monitoring.tables.Datatype;
import org.dueregard.monitoring.tables.Note;
import org.jspecify.annotations.Nullable;

/** Intersections as a table: a row for each. */
final class IntersectionsTable {
    private IntersectionsTable() {}

    static DataTable of(Intersections answer) {
        var about = IntersectionsView.from(answer).about();
        var reference = answer.reference();
        return Tabled.table(
                answer.basis(),
                about,
                Tabled.name(
                        "intersections",
                        about.indicator(),
                        answer.with(),
                        about.periods().getFirst().period()),
                "%s, by group and %s, %s"
                        .formatted(
                                about.title(), answer.with(), about.periods().getFirst().period()),
                "The groups of the force by another dimension as well.",
                columns(),
                answer.cells().stream().map(IntersectionsTable::row).toList(),
                new Note(
                        "Reference",
                        reference == null
                                ? "none is shown"
                                : reference.group().name() + " with " + reference.value().name()));
    }

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(required("group", "Group", Datatype.TEXT, "Code of the group"));
        columns.add(required("group_name", "Name", Datatype.TEXT, "Name of the group"));
        columns.add(required("value", "Value", Datatype.TEXT, "Of the other dimension"));
        columns.add(optional("events", "Events", Datatype.INTEGER, "What happened"));
        columns.add(optional("among", "Among", Datatype.INTEGER, "Records it is set against"));
        columns.addAll(Tabled.figure("rate", "Rate", "As the note on the rate says"));
        columns.addAll(Tabled.figure("ratio", "Ratio", "Rate over that of the reference"));
        columns.add(
                optional(
                        "too_small_to_tell",
                        "Too small to tell",
                        Datatype.BOOLEAN,
                        "Whether nothing may be concluded from the ratio"));
        columns.add(
                optional(
                        "conclusion",
                        "Conclusion",
                        Datatype.TEXT,
                        "What may be said of the ratio"));
        return columns;
    }

    private static DataTable.Row row(Intersections.Cell cell) {
        var hidden = cell.hidden();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(cell.place().group().code());
        cells.add(cell.place().group().name());
        cells.add(cell.place().value().code());
        cells.add(Tabled.shown(hidden, cell.events()));
        cells.add(Tabled.shown(hidden, cell.among()));
        cells.addAll(Tabled.figure(hidden, cell.rate()));
        cells.addAll(Tabled.figure(hidden, cell.ratio()));
        cells.add(Tabled.shown(hidden, cell.tooSmallToTell()));
        cells.add(Tabled.shown(hidden, cell.conclusion()));
        return new DataTable.Row(cells);
    }
}
