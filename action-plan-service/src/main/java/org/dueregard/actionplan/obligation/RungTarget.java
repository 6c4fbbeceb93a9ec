package org.dueregard.actionplan.obligation;

/** Whom a step of a ladder reaches. */
public enum RungTarget {
    /** The post that owes it. */
    OWNER,
    /** The chair of the body to which it is owed. */
    CHAIR,
    /** The chair of the body to which that body reports. */
    PARENT_CHAIR,
    /** The chair of the body to which that one reports in turn. */
    GRANDPARENT_CHAIR,
    /** A post that the ladder names. */
    POST
}
