package org.dueregard.actionplan.meeting;

/** Why something stands on an agenda; agendas are in this order. */
public enum ItemKind {
    /** Referred to another body, or to this one, and not answered yet. */
    REFERRAL,
    /** A plan that is to be submitted at this review. */
    SUBMISSION,
    /** Open, and of this group. */
    RECOMMENDATION,
    /** New in a strategy of this board, and not complete. */
    COMMITMENT,
    /** Owed to this body, and due or overdue. */
    OBLIGATION,
    /** To be presented here. */
    MILESTONE,
    /** All its actions are complete, and its group has yet to look for a gap. */
    GAP_ANALYSIS,
    /** The owner asks for completion, and this body decides. */
    COMPLETION,
    /** A strand that is red or overdue, whose lead explains. */
    STRAND,
    /** Advice that a group asks this board for. */
    ADVICE,
    /** Put on by hand. */
    MANUAL
}
