package org.dueregard.actionplan.report;

import static org.dueregard.platform.document.Table.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionStanding;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
import org.jspecify.annotations.Nullable;

/**
 * How each business area stands, for stakeholders and communities (report 12 of 2008, para 17).
 * What owners note for the organisation is not for the public.
 */
@ApplicationScoped
class Overview implements ReportMaker {
    private static final Set<ActionState> COUNTED =
            EnumSet.of(
                    ActionState.PROPOSED,
                    ActionState.AGREED,
                    ActionState.DECLINED,
                    ActionState.ACTIVE,
                    ActionState.ON_HOLD,
                    ActionState.COMPLETION_REQUESTED,
                    ActionState.COMPLETE);
    private static final List<Column> AREAS =
            List.of(
                    Column.of("businessArea", "Business area"),
                    Column.of("actions", "Actions"),
                    Column.of("onTrack", "On track"),
                    Column.of("late", "Late"),
                    Column.of("complete", "Complete"),
                    Column.of("noReturn", "No return"));
    private static final List<Column> NOTES =
            List.of(
                    Column.of("id", "Action"),
                    Column.of("title", "Title"),
                    Column.of("businessArea", "Business area"),
                    Column.of("declared", "Declared rating"),
                    Column.of("note", "Why"));

    private final ReportActions actions;

    Overview(ReportActions actions) {
        this.actions = actions;
    }

    @Override
    public ReportName name() {
        return ReportName.OVERVIEW;
    }

    @Override
    public Document make(Scope scope, LocalDate today) {
        var counted = actions.in(COUNTED, scope);
        var sections = new ArrayList<Section>();
        sections.add(Section.of("Business areas", areas(counted, today)));
        if (!scope.forPublic()) {
            sections.add(Section.of("Notes of owners", notes(counted)));
        }
        return new Document(
                "Overview by business area",
                today,
                "How each business area stands with what it has undertaken",
                null,
                List.of(),
                sections,
                List.of(
                        "On track: open, and no date has passed. Late: open, and a date has passed.",
                        ActionTable.NO_RETURN + " Such an action is on track or late as well."));
    }

    private static Table areas(List<Action> counted, LocalDate today) {
        var byArea =
                counted.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Overview::area, TreeMap::new, Collectors.toList()));
        return new Table(
                "Actions of each business area",
                AREAS,
                byArea.entrySet().stream()
                        .map(each -> line(each.getKey(), each.getValue(), today))
                        .map(Line::row)
                        .toList());
    }

    private record Line(
            String area, int actions, long onTrack, long late, long complete, long noReturn) {
        List<@Nullable Object> row() {
            return Table.row(area, actions, onTrack, late, complete, noReturn);
        }
    }

    private static Line line(String area, List<Action> actions, LocalDate today) {
        var late = actions.stream().filter(each -> isLate(each, today)).count();
        var complete =
                actions.stream().filter(each -> each.state() == ActionState.COMPLETE).count();
        return new Line(
                area,
                actions.size(),
                actions.size() - late - complete,
                late,
                complete,
                actions.stream().filter(ActionTable::isWithoutReturn).count());
    }

    /** Also where nobody has taken it on: a date that has passed has passed. */
    private static boolean isLate(Action action, LocalDate today) {
        return action.state() == ActionState.DECLINED
                ? action.endDate() != null && action.endDate().isPassedOn(today)
                : action.standingWith(action.accountablePost(), today) == ActionStanding.LATE;
    }

    private static Table notes(List<Action> counted) {
        return new Table(
                "What owners have declared, and why",
                NOTES,
                counted.stream()
                        .filter(each -> each.declaredRating() != null)
                        .map(
                                each ->
                                        row(
                                                each.id().toString(),
                                                each.title(),
                                                each.businessArea(),
                                                Objects.requireNonNull(each.declaredRating())
                                                        .name(),
                                                each.declaredReason()))
                        .toList());
    }

    private static String area(Action action) {
        return Objects.requireNonNullElse(action.businessArea(), "Not stated");
    }
}
