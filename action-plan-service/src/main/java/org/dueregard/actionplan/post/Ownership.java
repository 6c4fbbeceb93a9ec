package org.dueregard.actionplan.post;

/** Whether somebody answers for what a post code stands for. */
public enum Ownership {
    OWNED,
    /** The post is open and nobody holds it or acts in it today. */
    POST_VACANT,
    POST_CLOSED,
    /** No post of this code has been created here. */
    POST_UNKNOWN
}
