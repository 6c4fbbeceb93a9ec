package org.dueregard.actionplan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an action: one post at a time, with the area that it is done in, the post that
 * delivers it, the post that it is offered to, and the post that alone drafts it in a unit's own
 * plan. It tells whether a caller may act as one of them.
 */
@Embeddable
class Accountability {
    @Column(name = "accountable_post")
    private String post;

    private @Nullable String deliveryLead;
    private @Nullable String businessArea;

    /** The post that leads the unit in whose own plan it was drafted; null for the office's. */
    private @Nullable String authorPost;

    /** The post that is asked to be accountable from now on; null where none is. */
    private @Nullable String offeredTo;

    private @Nullable String offeredArea;
    private @Nullable String offeredFor;

    protected Accountability() {}

    Accountability(String post, @Nullable String businessArea, @Nullable String author) {
        this.post = post;
        this.businessArea = businessArea;
        this.authorPost = author;
    }

    // --- Who may act, and as what ----------------------------------------------------------------

    Doer owner(Caller by) {
        by.requirePost(post);
        return Doer.owner(by, post);
    }

    /** The owner, or the office where the post cannot; of a unit's own action the owner alone. */
    Doer offerer(Caller by) {
        return authorPost == null && by.has(Doer.OFFICE) && !by.holds(post)
                ? Doer.office(by)
                : owner(by);
    }

    Doer taker(Caller by) {
        var offered = offered();
        by.requirePost(offered);
        return Doer.owner(by, offered);
    }

    /**
     * Refuses whoever may not draft it: a unit's own action is for its author alone, as the plan
     * that it is in; every other one is for the programme office.
     */
    void requireDrafter(Caller by) {
        requirePostOrOffice(authorPost, by);
    }

    Doer drafter(Caller by) {
        return doer(authorPost, by);
    }

    /** Refuses whoever may not take it out of the plan. */
    void requireRemover(ActionState state, Caller by) {
        requirePostOrOffice(remover(state), by);
    }

    Doer remover(ActionState state, Caller by) {
        return doer(remover(state), by);
    }

    /**
     * What nobody has taken on, its author may take back, although they lead the unit that owns.
     */
    boolean authorMayTakeBack(ActionState state) {
        return authorPost != null && state.isBeforeAgreement();
    }

    /** Its author's post, unless that has taken it on itself; null for the office. */
    private @Nullable String remover(ActionState state) {
        return state.isBeforeAgreement() || !post.equals(authorPost) ? authorPost : null;
    }

    private static void requirePostOrOffice(@Nullable String post, Caller by) {
        if (post == null) {
            by.requireRole(Doer.OFFICE);
        } else {
            by.requirePost(post);
        }
    }

    private static Doer doer(@Nullable String post, Caller by) {
        return post == null ? Doer.office(by) : Doer.planner(by, post);
    }

    // --- How it changes --------------------------------------------------------------------------

    /** Another post is asked to own it, in the area that is named. */
    void ask(String asked, @Nullable String area) {
        post = asked;
        businessArea = area;
    }

    void ask(String asked) {
        post = asked;
    }

    void accept(Acceptance acceptance) {
        deliveryLead = acceptance.deliveryLead();
        if (acceptance.businessArea() != null) {
            businessArea = acceptance.businessArea();
        }
    }

    void deliverBy(@Nullable String lead) {
        deliveryLead = lead;
    }

    void offer(String to, @Nullable String area, String reason) {
        offeredTo = to;
        offeredArea = area;
        offeredFor = reason;
    }

    /**
     * The post that it is offered to is accountable from now on.
     *
     * @return why it was offered
     */
    @Nullable String takeOver() {
        post = offered();
        businessArea = offeredArea == null ? businessArea : offeredArea;
        var reason = offeredFor;
        endOffer();
        return reason;
    }

    void endOffer() {
        offeredTo = null;
        offeredArea = null;
        offeredFor = null;
    }

    private String offered() {
        if (offeredTo == null) {
            throw DomainException.illegalTransition("The action is offered to no other post.");
        }
        return offeredTo;
    }

    // --- Reading ---------------------------------------------------------------------------------

    boolean isOfUnit() {
        return authorPost != null;
    }

    boolean isOf(String code) {
        return post.equals(code);
    }

    String post() {
        return post;
    }

    @Nullable String deliveryLead() {
        return deliveryLead;
    }

    @Nullable String businessArea() {
        return businessArea;
    }

    @Nullable String offeredTo() {
        return offeredTo;
    }
}
