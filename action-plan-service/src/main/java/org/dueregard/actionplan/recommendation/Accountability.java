package org.dueregard.actionplan.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.dueregard.actionplan.action.DoneAs;
import org.dueregard.actionplan.recommendation.RecommendationDeed.Doer;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Which post answers for a recommendation, and which is asked to do so from now on; whether a
 * caller may act as one of them.
 */
@Embeddable
class Accountability {
    @Column(name = "accountable_post")
    private String post;

    private @Nullable String offeredTo;

    protected Accountability() {}

    Accountability(String post) {
        this.post = post;
    }

    Doer owner(Caller by) {
        by.requirePost(post);
        return new Doer(by.person(), DoneAs.OWNER, post, null);
    }

    Doer ownerOrOffice(Caller by) {
        return by.has(Roles.PROGRAMME_OFFICE) && !by.holds(post) ? Doer.office(by) : owner(by);
    }

    Doer taker(Caller by) {
        var offered = offered();
        by.requirePost(offered);
        return new Doer(by.person(), DoneAs.OWNER, offered, null);
    }

    void offer(String to) {
        offeredTo = to;
    }

    void takeOver() {
        post = offered();
        offeredTo = null;
    }

    void endOffer() {
        offeredTo = null;
    }

    private String offered() {
        if (offeredTo == null) {
            throw DomainException.illegalTransition(
                    "The recommendation is offered to no other post.");
        }
        return offeredTo;
    }

    String post() {
        return post;
    }

    @Nullable String offeredTo() {
        return offeredTo;
    }
}
