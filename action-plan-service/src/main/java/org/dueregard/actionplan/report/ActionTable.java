package org.dueregard.actionplan.report;

import static org.dueregard.platform.document.Table.row;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dueregard.actionplan.action.Action;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;

/** Actions as most reports list them. */
final class ActionTable {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("id", "Action"),
                    Column.of("title", "Title"),
                    Column.of("accountablePost", "Accountable post"),
                    Column.of("businessArea", "Business area"),
                    Column.of("state", "State"),
                    Column.of("rating", "Rating"),
                    Column.of("declared", "Declared"),
                    Column.of("due", "Due"),
                    Column.of("slippageDays", "Days slipped"));

    static final String NO_RETURN =
            "No return: a return of its group fell due that tells nothing of it.";

    private ActionTable() {}

    static boolean isWithoutReturn(Action action) {
        return action.returnMissedOn() != null;
    }

    static Table of(String caption, Collection<Action> actions, LocalDate today) {
        return new Table(
                caption,
                COLUMNS,
                actions.stream()
                        .map(
                                each ->
                                        row(
                                                each.id().toString(),
                                                each.title(),
                                                each.accountablePost(),
                                                each.businessArea(),
                                                each.state().name(),
                                                each.computedRating(today).name(),
                                                each.declaredRating() == null
                                                        ? null
                                                        : each.declaredRating().name(),
                                                each.endDate() == null
                                                        ? null
                                                        : each.endDate().date(),
                                                each.slippage()))
                        .toList());
    }
}
