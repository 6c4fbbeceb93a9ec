package org.dueregard.actionplan.research;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.recommendation.Recommendation;
import org.dueregard.actionplan.recommendation.Recommendations;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Commissioning research, recording its report, and saying what it recommends. */
@ApplicationScoped
public class Commissioning {
    private final ResearchItems items;
    private final Recommendations recommendations;
    private final Bodies bodies;
    private final Journal journal;
    private final InstantSource clock;

    Commissioning(
            ResearchItems items,
            Recommendations recommendations,
            Bodies bodies,
            Journal journal,
            InstantSource clock) {
        this.items = items;
        this.recommendations = recommendations;
        this.bodies = bodies;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Research commission(NewResearch asked, Caller by) {
        if (items.findByIdOptional(asked.code()).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "There is research " + asked.code() + " already.");
        }
        var violations =
                new ArrayList<>(bodies.unlessKnown(asked.commissionedBy(), "/commissionedBy"));
        violations.addAll(ResearchRules.commission(asked.commissionedOn(), today()));
        DomainException.refuseIfAny("The research cannot be commissioned.", violations);
        var research = new Research(asked);
        items.persist(research);
        return record(research, research.commissioned(), by);
    }

    @Transactional
    public Research report(
            String code, String report, LocalDate on, ExpectedVersion expected, Caller by) {
        var research = items.require(code, expected);
        return record(research, research.report(report, on, today()), by);
    }

    /** A recommendation comes from it, and from no other research. */
    @Transactional
    public Research recommend(
            String code, String recommendation, ExpectedVersion expected, Caller by) {
        var research = items.require(code, expected);
        var made = recommendations.findByIdOptional(recommendation, LockModeType.PESSIMISTIC_READ);
        var holder =
                items.holding(recommendation).filter(other -> !other.equals(code)).orElse(null);
        var fact = research.recommend(recommendation);
        DomainException.refuseIfAny(
                "The recommendation cannot be linked.",
                ResearchRules.link(
                        recommendation, made.map(Recommendation::sourceType).orElse(null), holder));
        record(research, fact, by);
        research.follow(recommendations.statesOf(research.recommendations()))
                .ifPresent(followed -> record(research, followed, by));
        return research;
    }

    private Research record(Research research, ResearchFact fact, Caller by) {
        items.flush();
        journal.record(fact, by, null);
        return research;
    }

    private LocalDate today() {
        return LondonDay.of(clock.instant());
    }
}
