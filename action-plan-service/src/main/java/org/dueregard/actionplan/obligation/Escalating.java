package org.dueregard.actionplan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Fact;
import org.dueregard.platform.journal.Journal;
import org.jspecify.annotations.Nullable;

/** Taking the steps of ladders whose day has come. */
@ApplicationScoped
public class Escalating {
    private static final Caller SERVICE = Caller.system("action-plan");

    private final Occurrences occurrences;
    private final Obligations obligations;
    private final Ladders ladders;
    private final Escalations escalations;
    private final Bodies bodies;
    private final Journal journal;
    private final InstantSource clock;

    Escalating(
            Occurrences occurrences,
            Obligations obligations,
            Ladders ladders,
            Escalations escalations,
            Bodies bodies,
            Journal journal,
            InstantSource clock) {
        this.occurrences = occurrences;
        this.obligations = obligations;
        this.ladders = ladders;
        this.escalations = escalations;
        this.bodies = bodies;
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
        var facts = new ArrayList<Fact>();
        for (var occurrence : due) {
            var obligation = obligations.require(occurrence.obligation());
            var ladder = ladders.require(obligation.ladder());
            var owed = new Owed(obligation, occurrence);
            var rung = occurrence.climb(ladder, today);
            while (rung.isPresent()) {
                var told = told(obligation, rung.get());
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
                facts.add(owed.climbed(told, today));
                rung = occurrence.climb(ladder, today);
            }
        }
        occurrences.flush();
        facts.forEach(fact -> journal.record(fact, SERVICE, "It is overdue."));
        return due.size();
    }

    private @Nullable String told(Obligation obligation, Rung rung) {
        return switch (rung.target()) {
            case OWNER -> obligation.accountablePost();
            case CHAIR -> chair(obligation.body());
            case PARENT_CHAIR -> chair(parent(obligation.body()));
            case POST -> rung.post();
        };
    }

    private @Nullable String parent(@Nullable String body) {
        return body == null ? null : bodies.require(body).parent();
    }

    private @Nullable String chair(@Nullable String body) {
        return body == null ? null : bodies.require(body).chairPost();
    }
}
