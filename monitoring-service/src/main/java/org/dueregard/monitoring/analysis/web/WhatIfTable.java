package org.dueregard.monitoring.analysis.web;

import static org.dueregard.monitoring.tables.Column.optional;
import static org.dueregard.monitoring.tables.Column.required;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.monitoring.analysis.WhatIf;
import org.dueregard.monitoring.tables.Column;
import org.dueregard.monitoring.tables.DataTable;
import org.dueregard.monitoring.tables.Datatype;
import org.dueregard.monitoring.tables.Note;
import org.jspecify.annotations.Nullable;

/** Another comparator beside the definition's as a table: a row for each group. */
final class WhatIfTable {
    private WhatIfTable() {}

    static DataTable of(WhatIf answer) {
        var view = WhatIfView.from(answer);
        var about = view.about();
        return Tabled.table(
                answer.basis(),
                about,
                Tabled.name(
                        "what-if",
                        about.indicator(),
                        answer.unit().code(),
                        about.periods().getFirst().period()),
                "What if: %s beside %s, %s"
                        .formatted(
                                about.title(),
                                view.supposedComparator(),
                                about.periods().getFirst().period()),
                view.label(),
                columns(),
                answer.groups().stream().map(WhatIfTable::row).toList(),
                new Note(
                        "Supposed comparator",
                        "%s (%s)".formatted(view.supposedComparator(), view.supposedKind())));
    }

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(required("group", "Group", Datatype.TEXT, "Code of the group"));
        columns.add(required("group_name", "Name", Datatype.TEXT, "Name of the group"));
        columns.add(optional("events", "Events", Datatype.INTEGER, "What happened"));
        columns.add(
                optional("among", "Among", Datatype.INTEGER, "Residents or records set against"));
        columns.addAll(Tabled.figure("rate", "Rate", "As the note on the rate says"));
        columns.addAll(side("defined", "Defined"));
        columns.addAll(side("supposed", "Supposed"));
        return columns;
    }

    private static List<Column> side(String name, String title) {
        var columns = new ArrayList<Column>();
        columns.add(
                optional(
                        name + "_comparator",
                        title + " comparator",
                        Datatype.TEXT,
                        "With whom the group is compared"));
        columns.addAll(
                Tabled.figure(
                        name + "_ratio", title + " ratio", "Rate over that of the comparator"));
        columns.add(
                optional(
                        name + "_passes",
                        title + ": passes",
                        Datatype.BOOLEAN,
                        "Whether the ratio alone would call for a disparity"));
        return columns;
    }

    private static DataTable.Row row(WhatIf.OfGroup group) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(group.group().code());
        cells.add(group.group().name());
        cells.add(Tabled.shown(group.hidden(), group.events()));
        cells.add(Tabled.shown(group.hidden(), group.among()));
        cells.addAll(Tabled.figure(group.hidden(), group.rate()));
        add(cells, group.hidden(), group.defined());
        add(cells, group.hidden(), group.supposed());
        return new DataTable.Row(cells);
    }

    private static void add(List<@Nullable Object> cells, boolean hidden, WhatIf.Side side) {
        cells.add(Tabled.shown(hidden, side.comparator()));
        cells.addAll(Tabled.figure(hidden, side.ratio()));
        cells.add(Tabled.shown(hidden, side.passesThreshold()));
    }
}
