package org.dueregard.actionplan.report;

import static org.dueregard.platform.document.Table.row;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.Rating;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;

/**
 * What a board has to look at: actions that are red or overdue, that nobody owns or that were
 * declined, that nobody has reported on, and what has climbed a ladder.
 */
@ApplicationScoped
class ExceptionPack implements ReportMaker {
    private static final Set<ActionState> OPEN =
            EnumSet.of(
                    ActionState.PROPOSED,
                    ActionState.AGREED,
                    ActionState.DECLINED,
                    ActionState.ACTIVE,
                    ActionState.ON_HOLD,
                    ActionState.COMPLETION_REQUESTED);
    private static final List<Column> CLIMBED =
            List.of(
                    Column.of("obligation", "Obligation"),
                    Column.of("title", "Title"),
                    Column.of("accountablePost", "Accountable post"),
                    Column.of("dueOn", "Due on"),
                    Column.of("steps", "Steps climbed"));

    private final ReportActions actions;
    private final Climbed climbed;
    private final HeldPosts posts;

    ExceptionPack(ReportActions actions, Climbed climbed, HeldPosts posts) {
        this.actions = actions;
        this.climbed = climbed;
        this.posts = posts;
    }

    @Override
    public ReportName name() {
        return ReportName.EXCEPTIONS;
    }

    @Override
    public Document make(Scope scope, LocalDate today) {
        var open = actions.in(OPEN, scope);
        var filled = Set.copyOf(posts.filledOn(today));
        return new Document(
                "Exception pack",
                today,
                "What a board has to look at",
                null,
                List.of(),
                List.of(
                        section("Red", open, each -> isRed(each, today), today),
                        section("Overdue", open, each -> isOverdue(each, today), today),
                        section("Climbed", open, each -> each.escalationLevel() > 0, today),
                        Section.of(
                                "Escalated",
                                new Table(
                                        "What has climbed a ladder and is not met",
                                        CLIMBED,
                                        climbed.of(scope).stream()
                                                .map(
                                                        each ->
                                                                row(
                                                                        each.obligation().code(),
                                                                        each.obligation().title(),
                                                                        each.obligation()
                                                                                .accountablePost(),
                                                                        each.occurrence().dueOn(),
                                                                        each.occurrence()
                                                                                .stepsTaken()))
                                                .toList())),
                        section(
                                "Unowned",
                                open,
                                each ->
                                        each.state() == ActionState.DECLINED
                                                || !filled.contains(each.accountablePost()),
                                today),
                        section(
                                "Declined",
                                open,
                                each -> each.state() == ActionState.DECLINED,
                                today),
                        section("No return", open, ActionTable::isWithoutReturn, today)),
                List.of(
                        "Red: a date has passed, something about it has climbed, or the owner says so.",
                        "Overdue: the end date has passed.",
                        "Climbed: a date of it, or an obligation about it, has climbed a ladder.",
                        ActionTable.NO_RETURN));
    }

    private static Section section(
            String title, List<Action> open, Predicate<Action> which, LocalDate today) {
        var found = open.stream().filter(which).toList();
        return Section.of(
                title,
                ActionTable.of(title + " actions", found, today),
                found.size() == 1 ? "1 action." : found.size() + " actions.");
    }

    private static boolean isRed(Action action, LocalDate today) {
        return action.computedRating(today) == Rating.RED || action.declaredRating() == Rating.RED;
    }

    private static boolean isOverdue(Action action, LocalDate today) {
        return action.endDate() != null && action.endDate().isPassedOn(today);
    }
}
