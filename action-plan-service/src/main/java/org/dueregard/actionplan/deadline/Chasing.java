package org.dueregard.actionplan.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.obligation.Ladder;
import org.dueregard.actionplan.obligation.Ladders;
import org.dueregard.actionplan.obligation.Line;
import org.dueregard.actionplan.obligation.ShownEscalations;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Fact;
import org.dueregard.platform.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * Noticing that dates have passed, letting them climb, and ending that when they are met, moved or
 * taken out. Whoever does so holds the action first and its deadlines then, by the clock and in a
 * use case alike.
 */
@ApplicationScoped
public class Chasing {
    /** The ladder that actions and milestones climb. */
    public static final String LADDER = "ACTION";

    private static final Caller SERVICE = Caller.system("action-plan");

    private final Deadlines deadlines;
    private final Ladders ladders;
    private final Superiors superiors;
    private final ShownEscalations shown;
    private final Journal journal;
    private final InstantSource clock;

    Chasing(
            Deadlines deadlines,
            Ladders ladders,
            Superiors superiors,
            ShownEscalations shown,
            Journal journal,
            InstantSource clock) {
        this.deadlines = deadlines;
        this.ladders = ladders;
        this.superiors = superiors;
        this.shown = shown;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Chases some actions; what another replica has in hand is left to it.
     *
     * @return how many it has chased
     */
    @Transactional
    public int chase(int most) {
        var now = clock.instant();
        var today = LondonDay.of(now);
        var actions = deadlines.takeToChase(today, most);
        if (!actions.isEmpty()) {
            var ladder = ladders.require(LADDER);
            var facts = new ArrayList<Fact>();
            actions.forEach(action -> chase(action, ladder, now, today, facts));
            deadlines.flush();
            facts.forEach(fact -> journal.record(fact, SERVICE, "Its date has passed."));
        }
        return actions.size();
    }

    private void chase(
            Action action, Ladder ladder, Instant now, LocalDate today, List<Fact> facts) {
        var overdue = new ArrayList<>(deadlines.overdue(action.id()));
        for (var passed : DeadlineRules.passed(action, today)) {
            if (overdue.stream().noneMatch(each -> each.isOf(passed.milestone()))) {
                var deadline = new Deadline(action.id(), passed, ladder);
                deadlines.persist(deadline);
                facts.add(deadline.passed());
                overdue.add(deadline);
            }
        }
        var line = superiors.of(action);
        overdue.forEach(each -> climb(each, ladder, line, now, today, facts));
    }

    private void climb(
            Deadline deadline,
            Ladder ladder,
            Line line,
            Instant now,
            LocalDate today,
            List<Fact> facts) {
        var rung = deadline.step(ladder, today);
        while (rung.isPresent()) {
            var post = line.reachedBy(rung.get());
            deadlines.getEntityManager().persist(new DeadlineStep(deadline, post, now));
            var told = deadline.told(post, line.owner(), today);
            facts.add(told);
            shown.show(told, deadline.dueOn(), deadline.title());
            rung = deadline.step(ladder, today);
        }
    }

    /** Ends what climbs no more after a change of the action. */
    @Transactional
    void follow(Action action, Caller by) {
        var today = LondonDay.of(clock.instant());
        var why = action.deeds().getLast().reason();
        for (var deadline : deadlines.overdue(action.id())) {
            DeadlineRules.outcome(deadline, action)
                    .ifPresent(outcome -> settle(deadline, outcome, today, why, by));
        }
    }

    private void settle(
            Deadline deadline,
            DeadlineState outcome,
            LocalDate today,
            @Nullable String why,
            Caller by) {
        var settled = deadline.settle(outcome, today, why);
        deadlines.flush();
        journal.record(settled, by, why);
        deadline.resolved()
                .ifPresent(
                        resolved -> {
                            journal.record(resolved, by, why);
                            shown.hide(resolved);
                        });
    }
}
