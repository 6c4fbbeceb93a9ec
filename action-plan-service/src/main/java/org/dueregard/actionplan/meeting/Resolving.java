package org.dueregard.actionplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.matter.MatterRegister;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/**
 * What a body decides, in the person of its chair, and what another body makes of it where the
 * chair routes it there (strategy 2017–2021: the most appropriate governance route).
 */
@ApplicationScoped
public class Resolving {
    private final Decisions decisions;
    private final Meetings meetings;
    private final MinutesBook minutes;
    private final Bodies bodies;
    private final MatterRegister matters;
    private final Journal journal;
    private final InstantSource clock;

    Resolving(
            Decisions decisions,
            Meetings meetings,
            MinutesBook minutes,
            Bodies bodies,
            MatterRegister matters,
            Journal journal,
            InstantSource clock) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.minutes = minutes;
        this.bodies = bodies;
        this.matters = matters;
        this.journal = journal;
        this.clock = clock;
    }

    /** Decisions are of a quorate meeting, and are recorded until its minutes are agreed. */
    @Transactional
    public Decision decide(UUID id, NewDecision asked, Caller by) {
        var meeting = meetings.requireAlone(id);
        by.requirePost(bodies.require(meeting.body()).chairPost());
        meeting.requireHeld("decide");
        minutes.latest(id).ifPresent(Minutes::requireDraft);
        var violations = new ArrayList<>(MeetingRules.decide(meeting, asked.routedTo()));
        violations.addAll(matters.unlessKnown(asked.matter(), "/matter"));
        violations.addAll(bodies.unlessKnown(asked.routedTo(), "/routedTo"));
        DomainException.refuseIfAny("The decision cannot be recorded.", violations);
        var decision = new Decision(meeting, decisions.of(id).size() + 1, asked);
        decisions.persist(decision);
        return record(decision, decision.made(), by, asked.reason());
    }

    /** The chair of the body that it was routed to says what came of it. */
    @Transactional
    public Decision answer(UUID id, String outcome, ExpectedVersion expected, Caller by) {
        var decision = decisions.require(id);
        expected.requireSameAs(decision.version());
        if (decision.routedTo() != null) {
            by.requirePost(bodies.require(decision.routedTo()).chairPost());
        }
        var answered = decision.answer(outcome, LondonDay.of(clock.instant()));
        return record(decision, answered, by, outcome);
    }

    private Decision record(Decision decision, DecisionFact fact, Caller by, String reason) {
        decisions.flush();
        journal.record(fact, by, reason);
        return decision;
    }
}
