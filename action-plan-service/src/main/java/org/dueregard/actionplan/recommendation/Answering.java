package org.dueregard.actionplan.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.obligation.Keeper;
import org.dueregard.actionplan.obligation.Keeping;
import org.dueregard.actionplan.obligation.NewObligation;
import org.dueregard.actionplan.obligation.Timetable;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;

/** Receiving recommendations, answering them by their deadline, and carrying them out. */
@ApplicationScoped
public class Answering {
    private static final int LONGEST_TITLE = 200;

    private final Recommendations recommendations;
    private final Actions actions;
    private final Bodies bodies;
    private final HeldPosts posts;
    private final Keeping keeping;
    private final RecommendationJournal journal;
    private final InstantSource clock;

    Answering(
            Recommendations recommendations,
            Actions actions,
            Bodies bodies,
            HeldPosts posts,
            Keeping keeping,
            RecommendationJournal journal,
            InstantSource clock) {
        this.recommendations = recommendations;
        this.actions = actions;
        this.bodies = bodies;
        this.posts = posts;
        this.keeping = keeping;
        this.journal = journal;
        this.clock = clock;
    }

    /** Receives it; where it has a deadline, its post owes the answer. */
    @Transactional
    public Recommendation receive(NewRecommendation asked, Caller by) {
        if (recommendations.findByIdOptional(asked.code()).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "There is a recommendation " + asked.code() + " already.");
        }
        var violations =
                new ArrayList<>(posts.unlessOpen(asked.accountablePost(), "/accountablePost"));
        violations.addAll(bodies.unlessKnown(asked.ownerBody(), "/ownerBody"));
        violations.addAll(RecommendationRules.receive(asked, LondonDay.of(clock.instant())));
        DomainException.refuseIfAny("The recommendation cannot be received.", violations);
        var received = Recommendation.receive(asked, by, clock.instant());
        var recommendation = received.recommendation();
        recommendations.persist(recommendation);
        journal.record(recommendation, received.fact(), by);
        var answer = recommendation.answering();
        var due = recommendation.responseDueOn();
        if (answer != null && due != null) {
            keeping.lay(
                    once(recommendation, answer, due),
                    new Keeper(recommendation.words(), true),
                    by);
        }
        return recommendation;
    }

    /** The post that answers for it accepts or rejects it, with reasons. */
    @Transactional
    public Recommendation respond(
            String code, boolean accepted, String reasons, ExpectedVersion expected, Caller by) {
        var recommendation = recommendations.require(code, expected);
        var fact = recommendation.owner(by, clock.instant()).respond(accepted, reasons);
        journal.record(recommendation, fact, by);
        var answer = recommendation.answering();
        if (answer != null) {
            keeping.fulfil(answer, reasons, by);
        }
        return recommendation;
    }

    /** Lets an action carry it out; the office or the post that answers for it says so. */
    @Transactional
    public Recommendation plan(String code, UUID action, ExpectedVersion expected, Caller by) {
        var recommendation = recommendations.require(code, expected);
        var carrying = actions.findByIdOptional(action, LockModeType.PESSIMISTIC_READ);
        var fact = recommendation.owner(by, clock.instant()).carryBy(action);
        DomainException.refuseIfAny(
                "The action cannot be linked.",
                RecommendationRules.carry(carrying.map(Action::state).orElse(null), action));
        journal.record(recommendation, fact, by);
        recommendation
                .course(by, clock.instant())
                .follow(actions.statesOf(recommendation.actions()))
                .ifPresent(taken -> journal.record(recommendation, taken, by));
        return recommendation;
    }

    /** The post that answers for it says that it is done, with evidence. */
    @Transactional
    public Recommendation requestCompletion(
            String code, List<Showing> shown, ExpectedVersion expected, Caller by) {
        var recommendation = recommendations.require(code, expected);
        var fact = recommendation.owner(by, clock.instant()).requestCompletion(shown);
        return journal.record(recommendation, fact, by);
    }

    private static NewObligation once(Recommendation recommendation, String code, LocalDate due) {
        return new NewObligation(
                code,
                title("Answer: " + recommendation.text()),
                recommendation.accountablePost(),
                recommendation.ownerBody(),
                new Timetable(due.minusDays(1), null, List.of(Period.ofDays(1)), false),
                null,
                0,
                "STANDARD",
                null);
    }

    /** Cut where it is longer than a title. */
    static String title(String text) {
        return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
