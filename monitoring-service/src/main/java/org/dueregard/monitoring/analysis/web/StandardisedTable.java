package org.dueregard.monitoring.analysis.web;

import static org.dueregard.monitoring.tables.Column.optional;
import static org.dueregard.monitoring.tables.Column.required;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.monitoring.analysis.Standardised;
import org.dueregard.monitoring.tables.Column;
import org.dueregard.monitoring.tables.DataTable;
import org.dueregard.monitoring.tables.Datatype;
import org.dueregard.monitoring.tables.Note;
import org.jspecify.annotations.Nullable;

/** Standardised figures as a table: a row for each group. */
final class StandardisedTable {
    private StandardisedTable() {}

    static DataTable of(Standardised answer) {
        var about = StandardisedView.from(answer).about();
        return Tabled.table(
                answer.basis(),
                about,
                Tabled.name(
                        "standardised",
                        about.indicator(),
                        answer.by(),
                        about.periods().getFirst().period()),
                "%s, standardised by %s, %s"
                        .formatted(about.title(), answer.by(), about.periods().getFirst().period()),
                "The groups of the force, made comparable within strata.",
                columns(),
                answer.groups().stream().map(StandardisedTable::row).toList(),
                new Note("Standard", answer.standard()));
    }

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(required("group", "Group", Datatype.TEXT, "Code of the group"));
        columns.add(required("group_name", "Name", Datatype.TEXT, "Name of the group"));
        columns.addAll(Tabled.figure("crude", "Crude rate", "Strata taken together"));
        columns.addAll(
                Tabled.figure(
                        "direct", "Standardised rate", "Directly, with Dobson's limits on Byar's"));
        columns.addAll(
                Tabled.figure(
                        "direct_gamma",
                        "Standardised rate, gamma limits",
                        "Directly, with the limits of Fay and Feuer"));
        columns.addAll(
                Tabled.figure("indirect", "Standardised ratio", "Events over those expected"));
        columns.addAll(
                Tabled.figure("crude_ratio", "Crude ratio", "To the comparator, of the sums"));
        columns.addAll(Tabled.figure("pooled_ratio", "Pooled ratio", "Mantel and Haenszel's"));
        columns.add(
                optional(
                        "strata_disagree",
                        "Strata disagree",
                        Datatype.BOOLEAN,
                        "Whether the strata and not the sum have to be looked at"));
        columns.add(
                optional(
                        "opposed",
                        "Opposed strata",
                        Datatype.TEXT,
                        "Those that say the opposite by more than chance explains"));
        return columns;
    }

    private static DataTable.Row row(Standardised.OfGroup group) {
        var hidden = group.hidden();
        var ratio = group.stratified();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(group.group().code());
        cells.add(group.group().name());
        cells.addAll(Tabled.figure(hidden, group.crude()));
        cells.addAll(Tabled.figure(hidden, group.direct()));
        cells.addAll(Tabled.figure(hidden, group.directGamma()));
        cells.addAll(Tabled.figure(hidden, group.indirect()));
        cells.addAll(Tabled.figure(hidden, ratio == null ? null : ratio.crude()));
        cells.addAll(Tabled.figure(hidden, ratio == null ? null : ratio.within().pooled()));
        cells.add(Tabled.shown(hidden, ratio == null ? null : ratio.within().check().warns()));
        cells.add(
                Tabled.shown(
                        hidden, ratio == null ? null : String.join(" ", ratio.within().opposed())));
        return new DataTable.Row(cells);
    }
}
