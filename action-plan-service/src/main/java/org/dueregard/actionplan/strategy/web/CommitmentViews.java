package org.dueregard.actionplan.strategy.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Objects;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.post.Posts;
import org.dueregard.actionplan.strategy.Commitment;
import org.dueregard.actionplan.strategy.Strategy;

/** Shows commitments together with whoever answers for them today. */
@ApplicationScoped
class CommitmentViews {
    private final Posts posts;
    private final Bodies bodies;
    private final InstantSource clock;

    CommitmentViews(Posts posts, Bodies bodies, InstantSource clock) {
        this.posts = posts;
        this.bodies = bodies;
        this.clock = clock;
    }

    CommitmentView view(Strategy strategy, Commitment commitment) {
        return CommitmentView.from(strategy, commitment, answerable(strategy, commitment));
    }

    /**
     * Accountability is public through named people (report 06a of 2005, paragraph 22); where no
     * name is shown, the chair of the board that monitors the commitment is written to.
     */
    private CommitmentView.Answerable answerable(Strategy strategy, Commitment commitment) {
        var post =
                posts.require(
                        Objects.requireNonNullElse(
                                strategy.objective(commitment.objective()).leadPost(),
                                strategy.seniorPost()));
        var holder = post.publicHolder(LondonDay.of(clock.instant()));
        var board = Objects.requireNonNullElse(commitment.monitoredBy(), strategy.board());
        return new CommitmentView.Answerable(
                post.code(),
                post.title(),
                holder,
                holder == null ? bodies.require(board).chairPost() : null);
    }
}
