package org.dueregard.actionplan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Making ladders, and saying which posts their steps lead to. */
@ApplicationScoped
public class Laddering {
    private final Ladders ladders;
    private final HeldPosts posts;
    private final Journal journal;

    Laddering(Ladders ladders, HeldPosts posts, Journal journal) {
        this.ladders = ladders;
        this.posts = posts;
        this.journal = journal;
    }

    @Transactional
    public Ladder make(String code, String title, List<Rung> rungs, Caller by) {
        if (ladders.findByIdOptional(code).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "There is a ladder " + code + " already.");
        }
        var violations = new ArrayList<>(ObligationRules.climb(rungs));
        for (var i = 0; i < rungs.size(); i++) {
            var post = rungs.get(i).post();
            if (post != null) {
                violations.addAll(posts.unlessOpen(post, "/rungs/" + i + "/post"));
            }
        }
        DomainException.refuseIfAny("The ladder cannot be made.", violations);
        var ladder = new Ladder(code, title, rungs);
        ladders.persist(ladder);
        ladders.flush();
        journal.record(ladder.made(), by, null);
        return ladder;
    }

    /** Lets a step that leads to a post lead to another one, for whatever climbs it from now on. */
    @Transactional
    public Ladder leadTo(
            String code,
            int step,
            String post,
            String reason,
            ExpectedVersion expected,
            Caller by) {
        var ladder = ladders.require(code);
        expected.requireSameAs(ladder.version());
        DomainException.refuseIfAny("The step cannot lead there.", posts.unlessOpen(post, "/post"));
        var fact = ladder.leadTo(step, post);
        ladders.flush();
        journal.record(fact, by, reason);
        return ladder;
    }
}
