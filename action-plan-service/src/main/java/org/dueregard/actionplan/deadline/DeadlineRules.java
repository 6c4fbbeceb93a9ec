package org.dueregard.actionplan.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.Milestone;
import org.jspecify.annotations.Nullable;

/**
 * Which dates of an action have passed, and what has become of those that had. Only what a post has
 * taken on climbs: overdue actions, milestones and returns climb from the post to the chair, the
 * programme board and the diversity board.
 */
final class DeadlineRules {
    private DeadlineRules() {}

    static List<PassedDate> passed(Action action, LocalDate today) {
        if (!action.state().isInHand()) {
            return List.of();
        }
        var end =
                Stream.ofNullable(action.endDate())
                        .map(due -> new PassedDate(null, action.title(), due.date()));
        var steps =
                action.milestones().stream()
                        .filter(each -> each.metOn() == null)
                        .map(each -> new PassedDate(each.id(), each.title(), each.due().date()));
        return Stream.concat(end, steps).filter(each -> today.isAfter(each.dueOn())).toList();
    }

    /** What has become of it; empty while it is as overdue as it was. */
    static Optional<DeadlineState> outcome(Deadline deadline, Action action) {
        if (action.state() == ActionState.COMPLETE) {
            return Optional.of(DeadlineState.MET);
        }
        if (!action.state().isInHand()) {
            return Optional.of(DeadlineState.TAKEN_OUT);
        }
        var milestone = deadline.milestone();
        if (milestone != null) {
            return outcome(deadline, action.milestone(milestone));
        }
        var end = action.endDate();
        return outcome(deadline, end == null ? null : end.date());
    }

    private static Optional<DeadlineState> outcome(Deadline deadline, Milestone milestone) {
        return milestone.metOn() != null
                ? Optional.of(DeadlineState.MET)
                : outcome(deadline, milestone.due().date());
    }

    private static Optional<DeadlineState> outcome(Deadline deadline, @Nullable LocalDate now) {
        return deadline.dueOn().equals(now) ? Optional.empty() : Optional.of(DeadlineState.MOVED);
    }
}
