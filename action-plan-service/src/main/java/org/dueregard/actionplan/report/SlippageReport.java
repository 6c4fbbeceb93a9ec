package org.dueregard.actionplan.report;

import static org.dueregard.platform.document.Table.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was promised is kept: completions against the first end date, which never moves, and
 * every date that has moved since.
 */
@ApplicationScoped
class SlippageReport implements ReportMaker {
    private static final List<Column> KEPT =
            List.of(
                    Column.of("businessArea", "Business area"),
                    Column.of("fellDue", "First date has passed"),
                    Column.of("keptFirstDate", "Complete by the first date"),
                    Column.of("completeLater", "Complete later"),
                    Column.of("stillOpen", "Still open"),
                    Column.of("percentKept", "Percent kept"));
    private static final List<Column> MOVED =
            List.of(
                    Column.of("id", "Action"),
                    Column.of("title", "Title"),
                    Column.of("accountablePost", "Accountable post"),
                    Column.of("state", "State"),
                    Column.of("firstDue", "First due"),
                    Column.of("due", "Due"),
                    Column.of("slippageDays", "Days slipped"));

    private final ReportActions actions;

    SlippageReport(ReportActions actions) {
        this.actions = actions;
    }

    @Override
    public ReportName name() {
        return ReportName.SLIPPAGE;
    }

    @Override
    public Document make(Scope scope, LocalDate today) {
        var live =
                actions.in(
                        List.of(
                                ActionState.PROPOSED,
                                ActionState.AGREED,
                                ActionState.DECLINED,
                                ActionState.ACTIVE,
                                ActionState.ON_HOLD,
                                ActionState.COMPLETION_REQUESTED,
                                ActionState.COMPLETE),
                        scope);
        return new Document(
                "Slippage and commitment integrity",
                today,
                "Against the first end date of each action, which never moves",
                null,
                List.of(),
                List.of(
                        Section.of(
                                "Commitment integrity",
                                new Table("First dates that have passed", KEPT, kept(live, today))),
                        Section.of(
                                "Slippage",
                                new Table(
                                        "Actions whose date has moved",
                                        MOVED,
                                        actions.moved(scope).stream()
                                                .map(SlippageReport::moved)
                                                .toList()))),
                List.of(
                        "An action without a business area is counted under the unit \"Not stated\".",
                        "Percent kept: of the actions whose first date has passed, those that were"
                                + " complete by then."));
    }

    private static List<List<@Nullable Object>> kept(List<Action> live, LocalDate today) {
        var byArea =
                live.stream()
                        .filter(each -> each.baseline() != null)
                        .filter(each -> first(each).isPassedOn(today))
                        .collect(
                                Collectors.groupingBy(
                                        SlippageReport::area, TreeMap::new, Collectors.toList()));
        var rows = new ArrayList<List<@Nullable Object>>();
        byArea.forEach(
                (area, due) -> {
                    var kept = due.stream().filter(SlippageReport::isKept).count();
                    var open =
                            due.stream()
                                    .filter(each -> each.state() != ActionState.COMPLETE)
                                    .count();
                    rows.add(
                            row(
                                    area,
                                    due.size(),
                                    kept,
                                    due.size() - kept - open,
                                    open,
                                    Math.round(100.0 * kept / due.size())));
                });
        return rows;
    }

    private static boolean isKept(Action action) {
        var completed = action.completedOn();
        return completed != null && !first(action).isPassedOn(completed);
    }

    private static DueDate first(Action action) {
        return Objects.requireNonNull(action.baseline());
    }

    private static String area(Action action) {
        return Objects.requireNonNullElse(action.businessArea(), "Not stated");
    }

    private static List<@Nullable Object> moved(Action action) {
        return row(
                action.id().toString(),
                action.title(),
                action.accountablePost(),
                action.state().name(),
                first(action).date(),
                Objects.requireNonNull(action.endDate()).date(),
                action.slippage());
    }
}
