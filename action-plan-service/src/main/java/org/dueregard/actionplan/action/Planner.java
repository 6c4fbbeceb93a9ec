package org.dueregard.actionplan.action;

import java.time.Instant;
import java.util.UUID;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * What is done about the dates of an action by whoever plans it: its author while it is a draft,
 * the accountable post from then on.
 */
public final class Planner {
    private final Action action;
    private final Caller by;
    private final Instant at;

    Planner(Action action, Caller by, Instant at) {
        this.action = action;
        this.by = by;
        this.at = at;
    }

    public ActionFact addMilestone(UUID milestone, NewMilestone asked) {
        var planner = planner("take a milestone");
        DomainException.refuseIfAny(
                "The milestone cannot be added.",
                ScheduleRules.milestone(asked.due(), action.endDate()));
        var added = action.begin(DeedKind.MILESTONE_ADDED, planner, at);
        action.schedule().add(new Milestone(milestone, asked));
        return added.altering("milestone", null, asked.title()).endingAsItIs();
    }

    public ActionFact moveMilestone(UUID milestone, DueDate to, String reason) {
        var planner = planner("move a milestone");
        var step = action.milestone(milestone);
        DomainException.refuseIfAny(
                "The milestone cannot move.",
                ScheduleRules.moveMilestone(step, to, action.endDate()));
        var moved = action.begin(DeedKind.MILESTONE_MOVED, planner, at);
        moved.altering("milestoneDue", step.due().date(), to.date());
        step.move(to);
        return moved.because(reason).endingAsItIs();
    }

    /** Sets the end date, which is the baseline from then on, or moves it with a reason. */
    public ActionFact endOn(DueDate to, @Nullable String reason) {
        var planner = planner("take an end date");
        var present = action.endDate();
        DomainException.refuseIfAny(
                "The end date cannot be that.",
                ScheduleRules.endDate(
                        to, present, reason, action.startedOn(), action.milestones()));
        var kind = present == null ? DeedKind.END_DATE_SET : DeedKind.END_DATE_MOVED;
        var moved = action.begin(kind, planner, at);
        action.schedule().aimAt(to);
        return moved.because(reason).endingAsItIs();
    }

    private Doer planner(String what) {
        if (action.state() == ActionState.DRAFT) {
            action.requireDrafter(by);
            return action.accountability().drafter(by);
        }
        var owner = action.accountability().owner(by);
        action.requireState(
                what,
                ActionState.PROPOSED,
                ActionState.AGREED,
                ActionState.ACTIVE,
                ActionState.ON_HOLD);
        return owner;
    }
}
