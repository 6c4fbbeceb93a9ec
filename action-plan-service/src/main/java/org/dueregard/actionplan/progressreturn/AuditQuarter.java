package org.dueregard.actionplan.progressreturn;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.Deed;
import org.dueregard.actionplan.action.ProgressStatement;

/**
 * What the Audit Panel is told of a quarter: each action of an audit that a post had in hand, with
 * what was said of it in the quarter; one of which nothing was said is flagged.
 */
public record AuditQuarter(LocalDate first, LocalDate last, List<Line> lines) {

    /** One action and what was said of it in the quarter. */
    public record Line(Action action, List<ProgressStatement> updates) {
        public boolean isMissing() {
            return updates.isEmpty();
        }
    }

    /** The quarter that the day lies in. */
    static AuditQuarter of(LocalDate day, List<Action> audits) {
        var first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        var last = first.plusMonths(3).minusDays(1);
        return new AuditQuarter(
                first,
                last,
                audits.stream()
                        .filter(action -> wasInHand(action, first, last))
                        .map(action -> new Line(action, updates(action, first, last)))
                        .toList());
    }

    private static List<ProgressStatement> updates(Action action, LocalDate first, LocalDate last) {
        return action.statements().stream()
                .filter(each -> isWithin(LondonDay.of(each.statedAt()), first, last))
                .toList();
    }

    /** A post had it in hand on one of these days. */
    private static boolean wasInHand(Action action, LocalDate first, LocalDate last) {
        var before =
                action.deeds().stream()
                        .filter(each -> LondonDay.of(each.at()).isBefore(first))
                        .reduce((one, other) -> other)
                        .map(Deed::toState);
        return before.filter(AuditQuarter::isInHand).isPresent()
                || action.deeds().stream()
                        .filter(each -> isWithin(LondonDay.of(each.at()), first, last))
                        .anyMatch(each -> isInHand(each.toState()));
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static boolean isInHand(ActionState state) {
        return switch (state) {
            case AGREED, ACTIVE, ON_HOLD, COMPLETION_REQUESTED -> true;
            case DRAFT, PROPOSED, DECLINED, COMPLETE, WITHDRAWN, SUPERSEDED -> false;
        };
    }
}
