package org.dueregard.actionplan.progressreturn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionWatcher;
import org.dueregard.actionplan.action.OriginType;
import org.dueregard.actionplan.obligation.About;
import org.dueregard.actionplan.obligation.AboutType;
import org.dueregard.actionplan.obligation.HandingIn;
import org.dueregard.actionplan.obligation.Keeper;
import org.dueregard.actionplan.obligation.Keeping;
import org.dueregard.actionplan.obligation.NewObligation;
import org.dueregard.actionplan.obligation.Obligation;
import org.dueregard.actionplan.obligation.Obligations;
import org.dueregard.actionplan.obligation.Occurrence;
import org.dueregard.actionplan.obligation.Occurrences;
import org.dueregard.actionplan.obligation.Timetable;
import org.dueregard.platform.caller.Caller;

/**
 * An action of an audit owes an update by the end of every quarter, from the day on which a post
 * has taken it on until it is complete or taken out; a statement of its owner, or an accepted
 * return, is one (strategy of 2001: the Audit Panel is updated every quarter).
 */
@ApplicationScoped
class AuditUpdates implements ActionWatcher {
    private static final Period QUARTER = Period.ofMonths(3);

    private final Obligations obligations;
    private final Occurrences occurrences;
    private final HandingIn handingIn;
    private final Keeping keeping;
    private final InstantSource clock;

    AuditUpdates(
            Obligations obligations,
            Occurrences occurrences,
            HandingIn handingIn,
            Keeping keeping,
            InstantSource clock) {
        this.obligations = obligations;
        this.occurrences = occurrences;
        this.handingIn = handingIn;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Override
    public void changed(Action action, Caller by) {
        if (action.origin().type() != OriginType.AUDIT) {
            return;
        }
        switch (action.state()) {
            case DRAFT, PROPOSED, DECLINED -> {
                // Nobody has taken it on.
            }
            case AGREED, ACTIVE, ON_HOLD, COMPLETION_REQUESTED -> owe(action, by);
            case COMPLETE, WITHDRAWN, SUPERSEDED -> release(action, by);
        }
    }

    private void owe(Action action, Caller by) {
        var present = present(action);
        if (present.isEmpty()) {
            lay(action, nextCode(action), by);
            return;
        }
        var owed = present.get();
        if (!owed.accountablePost().equals(action.accountablePost())) {
            keeping.passOn(owed.code(), action.accountablePost(), "It follows the action.", by);
        }
        meetWhatIsSaid(action, owed.code(), by);
    }

    /** Dates are counted from the eve of the year, so that each is the last day of its quarter. */
    private void lay(Action action, String code, Caller by) {
        var today = LondonDay.of(clock.instant());
        keeping.lay(
                new NewObligation(
                        code,
                        "Quarterly update of an audit's action",
                        action.accountablePost(),
                        null,
                        new Timetable(
                                LocalDate.of(today.getYear() - 1, 12, 31),
                                QUARTER,
                                List.of(),
                                false),
                        null,
                        0,
                        "STANDARD",
                        new About(AboutType.ACTION, action.id().toString()),
                        today),
                new Keeper("action " + action.id(), true),
                by);
    }

    /** What was said last meets the quarter in which it was said, and those before it. */
    private void meetWhatIsSaid(Action action, String code, Caller by) {
        var last = action.lastStatement();
        if (last == null) {
            return;
        }
        var said = LondonDay.of(last.statedAt());
        for (var owed : occurrences.due(code)) {
            if (begins(owed).compareTo(said) <= 0) {
                handingIn.meet(owed.id(), said, last.statement(), by);
            }
        }
    }

    private static LocalDate begins(Occurrence quarter) {
        return quarter.dueOn().minusMonths(2).withDayOfMonth(1);
    }

    private void release(Action action, Caller by) {
        present(action)
                .ifPresent(
                        owed ->
                                keeping.release(
                                        owed.code(), "The action is " + action.state() + ".", by));
    }

    /**
     * The one that has not ended; it ends with the action, and one that is reopened has another.
     */
    private Optional<Obligation> present(Action action) {
        return obligations
                .find("code like ?1 and endedOn is null", code(action) + "%")
                .firstResultOptional();
    }

    private String nextCode(Action action) {
        var earlier = obligations.count("code like ?1", code(action) + "%");
        return earlier == 0 ? code(action) : code(action) + "-" + (earlier + 1);
    }

    private static String code(Action action) {
        return "AUDIT-" + action.id().toString().toUpperCase(Locale.ROOT);
    }
}
