package org.dueregard.actionplan.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Objects;
import java.util.stream.Stream;
import org.dueregard.actionplan.obligation.Keeping;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Handing a recommendation over to another post, which takes it on itself, or does not. */
@ApplicationScoped
public class HandingOver {
    private final Recommendations recommendations;
    private final HeldPosts posts;
    private final Keeping keeping;
    private final RecommendationJournal journal;
    private final InstantSource clock;

    HandingOver(
            Recommendations recommendations,
            HeldPosts posts,
            Keeping keeping,
            RecommendationJournal journal,
            InstantSource clock) {
        this.recommendations = recommendations;
        this.posts = posts;
        this.keeping = keeping;
        this.journal = journal;
        this.clock = clock;
    }

    /** The post that answers for it, or the office, offers it to another one. */
    @Transactional
    public Recommendation offer(
            String code, String post, String reason, ExpectedVersion expected, Caller by) {
        var recommendation = recommendations.require(code, expected);
        var fact = recommendation.owner(by, clock.instant()).offer(post, reason);
        DomainException.refuseIfAny(
                "The recommendation cannot be handed over.", posts.unlessOpen(post, "/post"));
        return journal.record(recommendation, fact, by);
    }

    /** The other post takes it on, with what is owed for it. */
    @Transactional
    public Recommendation accept(
            String code, @Nullable String note, ExpectedVersion expected, Caller by) {
        var recommendation = recommendations.require(code, expected);
        var fact = recommendation.owner(by, clock.instant()).takeOver(note);
        var post = recommendation.accountablePost();
        DomainException.refuseIfAny(
                "The recommendation cannot be handed over.", posts.unlessOpen(post, "/post"));
        journal.record(recommendation, fact, by);
        Stream.of(recommendation.answering(), recommendation.duty())
                .filter(Objects::nonNull)
                .forEach(owed -> keeping.passOn(owed, post, "It follows " + code + ".", by));
        return recommendation;
    }

    @Transactional
    public Recommendation refuse(String code, String reason, ExpectedVersion expected, Caller by) {
        var recommendation = recommendations.require(code, expected);
        var fact = recommendation.owner(by, clock.instant()).refuse(reason);
        return journal.record(recommendation, fact, by);
    }
}
