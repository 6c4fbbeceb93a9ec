package org.dueregard.actionplan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Fact;
import org.dueregard.platform.journal.Journal;

/** Taking the steps of ladders whose day has come. */
@ApplicationScoped
public class Escalating {
    private static final Caller SERVICE = Caller.system("action-plan");

    private final Occurrences occurrences;
    private final Obligations obligations;
    private final Ladders ladders;
    private final Escalations escalations;
    private final Lines lines;
    private final ShownEscalations shown;
    private final Journal journal;
    private final InstantSource clock;

    Escalating(
            Occurrences occurrences,
            Obligations obligations,
            Ladders ladders,
            Escalations escalations,
            Lines lines,
            ShownEscalations shown,
            Journal journal,
            InstantSource clock) {
        this.occurrences = occurrences;
        this.obligations = obligations;
        this.ladders = ladders;
        this.escalations = escalations;
        this.lines = lines;
        this.shown = shown;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes every step that has come for some occurrences; what another replica has in hand is left
     * to it.
     *
     * @return how many occurrences it has looked at
     */
    @Transactional
    public int takeSteps(int most) {
        var now = clock.instant();
        var today = LondonDay.of(now);
        var due = occurrences.takeDue(today, most);
        // All of them at once, and not each when its turn comes.
        obligations.of(due.stream().map(Occurrence::obligation).toList());
        var facts = new ArrayList<Fact>();
        for (var occurrence : due) {
            var obligation = obligations.require(occurrence.obligation());
            var ladder = ladders.require(obligation.ladder());
            var owed = new Owed(obligation, occurrence);
            var line = lines.of(obligation.accountablePost(), obligation.body());
            var rung = occurrence.step(ladder, today);
            while (rung.isPresent()) {
                var told = line.reachedBy(rung.get());
                var escalation =
                        new Escalation(
                                occurrence.id(),
                                occurrence.stepsTaken(),
                                told,
                                occurrence.dueOn(),
                                now);
                escalations.persist(escalation);
                facts.add(
                        new ObligationFact(
                                obligation.code(),
                                "obligation.escalated",
                                null,
                                escalation.state()));
                var climbed = owed.climbed(told, today);
                facts.add(climbed);
                shown.show(climbed, occurrence.dueOn(), obligation.title());
                rung = occurrence.step(ladder, today);
            }
        }
        occurrences.flush();
        facts.forEach(fact -> journal.record(fact, SERVICE, "It is overdue."));
        return due.size();
    }
}
