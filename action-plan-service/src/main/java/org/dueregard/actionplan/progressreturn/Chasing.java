package org.dueregard.actionplan.progressreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.actionplan.action.Reporting;
import org.dueregard.actionplan.obligation.Occurrence;
import org.dueregard.actionplan.obligation.Occurrences;
import org.dueregard.actionplan.plan.GroupActions;

/** Looking, when a period is over, for actions of which nothing is said. */
@ApplicationScoped
public class Chasing {
    private final ReturnSchedules schedules;
    private final ProgressReturns returns;
    private final GroupActions groups;
    private final Occurrences occurrences;
    private final Reporting reporting;
    private final InstantSource clock;

    Chasing(
            ReturnSchedules schedules,
            ProgressReturns returns,
            GroupActions groups,
            Occurrences occurrences,
            Reporting reporting,
            InstantSource clock) {
        this.schedules = schedules;
        this.returns = returns;
        this.groups = groups;
        this.occurrences = occurrences;
        this.reporting = reporting;
        this.clock = clock;
    }

    /**
     * Marks the actions of some groups on which work went on in a period that is over, and of which
     * neither their owner nor a return that was handed in has said anything since it began; what
     * another replica has in hand is left to it.
     *
     * @return how many groups it has looked at
     */
    @Transactional
    public int look(int most) {
        var today = LondonDay.of(clock.instant());
        var found = schedules.takeUnchecked(today, most);
        for (var schedule : found) {
            for (var over :
                    occurrences.overSince(schedule.obligation(), schedule.checkedUntil(), today)) {
                if (schedule.asksFor(over.dueOn())) {
                    look(schedule, over);
                }
                schedule.checked(over.dueOn());
            }
        }
        schedules.flush();
        return found.size();
    }

    private void look(ReturnSchedule schedule, Occurrence over) {
        var from =
                occurrences
                        .before(schedule.obligation(), over.dueOn())
                        .map(Occurrence::dueOn)
                        .orElse(schedule.anchor())
                        .plusDays(1);
        var told = returns.toldIn(over.id());
        underWay(schedule.group(), over.dueOn()).stream()
                .filter(action -> !told.contains(action.id()))
                .filter(action -> LastWord.since(action, from) == null)
                .forEach(action -> reporting.missReturn(action.id(), over.dueOn()));
    }

    /** What had begun by that day and goes on. */
    private List<Action> underWay(String group, LocalDate day) {
        return groups.open(group).stream()
                .filter(action -> action.state() == ActionState.ACTIVE)
                .filter(action -> action.startedOn() != null && !action.startedOn().isAfter(day))
                .toList();
    }
}
