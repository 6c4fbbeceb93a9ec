package org.dueregard.actionplan.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.dueregard.actionplan.obligation.Keeping;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Letting another post owe what is demanded, where the one that was named is to owe it no more. */
@ApplicationScoped
public class PassingOn {
    private final Demands demands;
    private final Keeping keeping;
    private final HeldPosts posts;
    private final Journal journal;

    PassingOn(Demands demands, Keeping keeping, HeldPosts posts, Journal journal) {
        this.demands = demands;
        this.keeping = keeping;
        this.posts = posts;
        this.journal = journal;
    }

    @Transactional
    public Demand passOn(UUID id, String post, String reason, ExpectedVersion expected, Caller by) {
        var demand = demands.require(id);
        expected.requireSameAs(demand.version());
        DomainException.refuseIfAny("The post cannot owe it.", posts.unlessOpen(post, "/post"));
        var fact = demand.passTo(post);
        demands.flush();
        journal.record(fact, by, reason);
        var obligation = demand.obligation();
        if (obligation != null) {
            keeping.passOn(obligation, post, reason, by);
        }
        return demand;
    }
}
