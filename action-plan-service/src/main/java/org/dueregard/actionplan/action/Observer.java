package org.dueregard.actionplan.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.caller.Caller;

/**
 * What is found of an action elsewhere, with nobody acting on it: in the returns of its group, and
 * in the indicator that it is measured by.
 */
final class Observer {
    private static final Caller SERVICE = Caller.system(Doer.SERVICE);

    private final Action action;
    private final Instant at;

    Observer(Action action, Instant at) {
        this.action = action;
        this.at = at;
    }

    /** A return of its group that was accepted tells of it, however it stands by then. */
    ActionFact reportProgress(UUID statement, NewStatement said, ReturnedBy returned) {
        var reported = action.begin(DeedKind.PROGRESS_REPORTED, Doer.returning(returned), at);
        action.progress().add(ProgressStatement.ofGroup(statement, said, returned, at));
        return reported.altering("progress", null, said.progress())
                .because(said.statement())
                .endingAsItIs();
    }

    /** A return fell due on that day, and nobody has said how it comes along. */
    ActionFact missReturn(LocalDate dueOn) {
        action.requireState("miss a return", ActionState.ACTIVE);
        var missed = action.begin(DeedKind.RETURN_MISSED, Doer.service(SERVICE), at);
        action.progress().miss(dueOn);
        return missed.because("No return that was due on " + dueOn + " tells of it.")
                .endingAsItIs();
    }

    /** The target of the indicator that it is measured by was missed, or is missed no more. */
    ActionFact assessTarget(boolean missed, String words) {
        var assessed = action.begin(DeedKind.TARGET_ASSESSED, Doer.service(SERVICE), at);
        assessed.altering("targetMissed", action.isTargetMissed(), missed);
        action.progress().assessTarget(missed);
        return assessed.because(words).endingAsItIs();
    }
}
