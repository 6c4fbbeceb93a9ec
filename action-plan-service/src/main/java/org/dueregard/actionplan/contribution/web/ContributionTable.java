package org.dueregard.actionplan.contribution.web;

import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.actionplan.contribution.web.ContributionView.OutcomeView;
import org.dueregard.actionplan.web.OneTable;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
import org.jspecify.annotations.Nullable;

/** A contribution as a table: a line for each outcome. */
final class ContributionTable {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("action", "Action"),
                    Column.of("title", "Title"),
                    Column.of("post", "Post"),
                    Column.of("from", "From"),
                    Column.of("to", "To"),
                    Column.of("state", "State"),
                    Column.of("baseline", "First due"),
                    Column.of("endDate", "Due"),
                    Column.of("slippageDays", "Days slipped"),
                    Column.of("completedOn", "Completed on"),
                    Column.of("effectiveness", "Effectiveness"),
                    Column.of("deeds", "Deeds"));

    private ContributionTable() {}

    static Document of(ContributionView contribution) {
        return OneTable.document(
                "Contribution to the actions of posts",
                contribution.asAt(),
                "Each action, in each post",
                COLUMNS,
                contribution.outcomes().stream().map(ContributionTable::row).toList(),
                "From and to: while the person answered for the action in the post.",
                "Deeds: what the person did themselves, in order.");
    }

    private static List<@Nullable Object> row(OutcomeView outcome) {
        return Table.row(
                outcome.action().toString(),
                outcome.title(),
                outcome.post(),
                outcome.from(),
                outcome.to(),
                outcome.state().name(),
                outcome.baseline(),
                outcome.endDate(),
                outcome.slippageDays(),
                outcome.completedOn(),
                outcome.effectiveness().name(),
                outcome.deeds().stream().map(Enum::name).collect(Collectors.joining(" ")));
    }
}
