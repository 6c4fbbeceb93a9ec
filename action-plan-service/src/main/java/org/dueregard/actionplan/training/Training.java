package org.dueregard.actionplan.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Setting training arrangements up, and counting who has been trained. */
@ApplicationScoped
public class Training {
    private final TrainingArrangements arrangements;
    private final Actions actions;
    private final Journal journal;
    private final InstantSource clock;

    Training(
            TrainingArrangements arrangements,
            Actions actions,
            Journal journal,
            InstantSource clock) {
        this.arrangements = arrangements;
        this.actions = actions;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public TrainingArrangement setUp(NewArrangement asked, Caller by) {
        if (arrangements.findByIdOptional(asked.code()).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "There is a training arrangement " + asked.code() + " already.");
        }
        var action = asked.action();
        var known = action != null && actions.findByIdOptional(action).isPresent();
        DomainException.refuseIfAny(
                "The arrangement cannot be set up.", TrainingRules.setUp(action, known));
        var arrangement = new TrainingArrangement(asked);
        arrangements.persist(arrangement);
        return record(arrangement, arrangement.established(asked), by);
    }

    @Transactional
    public TrainingArrangement count(
            String code,
            LocalDate asAt,
            long required,
            long trained,
            ExpectedVersion expected,
            Caller by) {
        var arrangement = arrangements.require(code);
        expected.requireSameAs(arrangement.version());
        return record(arrangement, arrangement.count(asAt, required, trained, clock.instant()), by);
    }

    private TrainingArrangement record(
            TrainingArrangement arrangement, TrainingFact fact, Caller by) {
        arrangements.flush();
        journal.record(fact, by, null);
        return arrangement;
    }
}
