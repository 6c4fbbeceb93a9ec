package org.dueregard.actionplan.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.ActionOwners;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.obligation.Ending;
import org.dueregard.actionplan.obligation.Keeper;
import org.dueregard.actionplan.obligation.Keeping;
import org.dueregard.actionplan.obligation.NewObligation;
import org.dueregard.actionplan.obligation.Timetable;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;

/**
 * Deciding that a recommendation is complete, which a body does and never its owner, nor the owner
 * of an action that carries it out; and reopening it when a review that it asks for is missed.
 */
@ApplicationScoped
public class Concluding {
    private static final Caller SERVICE = Caller.system("action-plan");

    private final Recommendations recommendations;
    private final Actions actions;
    private final ActionOwners owners;
    private final Bodies bodies;
    private final HeldPosts posts;
    private final Keeping keeping;
    private final Ending ending;
    private final RecommendationJournal journal;
    private final InstantSource clock;

    Concluding(
            Recommendations recommendations,
            Actions actions,
            ActionOwners owners,
            Bodies bodies,
            HeldPosts posts,
            Keeping keeping,
            Ending ending,
            RecommendationJournal journal,
            InstantSource clock) {
        this.recommendations = recommendations;
        this.actions = actions;
        this.owners = owners;
        this.bodies = bodies;
        this.posts = posts;
        this.keeping = keeping;
        this.ending = ending;
        this.journal = journal;
        this.clock = clock;
    }

    /** A body that has the power decides; what recurs stays on its cycle as an obligation. */
    @Transactional
    public Recommendation decide(
            String code,
            String body,
            boolean complete,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var recommendation = recommendations.require(code, expected);
        DomainException.refuseIfAny(
                "Nobody can decide in its name.", bodies.unlessKnown(body, "/body"));
        var deciding = bodies.require(body);
        if (!deciding.powers().decidesCompletions()) {
            throw DomainException.forbidden(
                    "body-may-not-decide",
                    "The body " + body + " has no power to decide completions.");
        }
        var now = clock.instant();
        var chair = deciding.chairPost();
        var appointed = appointed(recommendation, now);
        var carriers = owners.of(recommendation.actions(), now);
        var conflicted =
                Stream.concat(recommendation.ownersWith(appointed).stream(), carriers.stream())
                        .collect(Collectors.toUnmodifiableSet());
        var acting = posts.relieving(by, chair, conflicted, now);
        var fact =
                recommendation.decide(
                        complete, body, chair, reason, appointed, carriers, acting, now);
        journal.record(recommendation, fact, by);
        var every = recommendation.recurs();
        if (complete && every != null && recommendation.duty() == null) {
            stayOn(recommendation, every, now);
        }
        recommendation
                .course(SERVICE, now)
                .follow(actions.statesOf(recommendation.actions()))
                .ifPresent(left -> journal.record(recommendation, left, SERVICE));
        return recommendation;
    }

    /** The programme office ends what recurs, with a reason; what fell due before is still owed. */
    @Transactional
    public Recommendation endDuty(String code, String reason, ExpectedVersion expected, Caller by) {
        var recommendation = recommendations.require(code, expected);
        var fact = recommendation.course(by, clock.instant()).endDuty(reason);
        journal.record(recommendation, fact, by);
        ending.endKept(Objects.requireNonNull(recommendation.duty()), reason, by);
        return recommendation;
    }

    /**
     * Reopens some whose review is overdue, and closes some again whose reviews are held; what
     * another replica has in hand is left to it.
     *
     * @return how many have changed
     */
    @Transactional
    public int look(int most) {
        var now = clock.instant();
        var today = LondonDay.of(now);
        var missed = recommendations.takeMissed(today, most);
        missed.forEach(
                each -> journal.record(each, each.course(SERVICE, now).missReview(), SERVICE));
        var caughtUp = recommendations.takeCaughtUp(today, most);
        caughtUp.forEach(
                each -> journal.record(each, each.course(SERVICE, now).catchUp(), SERVICE));
        return missed.size() + caughtUp.size();
    }

    private void stayOn(Recommendation recommendation, Period every, Instant now) {
        var duty =
                keeping.lay(
                        new NewObligation(
                                recommendation.cycle(),
                                Answering.title("Review: " + recommendation.text()),
                                recommendation.accountablePost(),
                                recommendation.ownerBody(),
                                new Timetable(LondonDay.of(now), every, List.of(), false),
                                null,
                                0,
                                "STANDARD",
                                null),
                        new Keeper(recommendation.words(), false),
                        SERVICE);
        journal.record(
                recommendation, recommendation.course(SERVICE, now).stayOn(duty.code()), SERVICE);
    }

    private Set<Person> appointed(Recommendation recommendation, Instant now) {
        return posts.appointedDuring(recommendation.tenures(LondonDay.of(now)));
    }
}
