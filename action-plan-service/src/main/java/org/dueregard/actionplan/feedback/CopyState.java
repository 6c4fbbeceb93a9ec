package org.dueregard.actionplan.feedback;

/** What becomes of a copy. */
public enum CopyState {
    QUEUED,
    /** The contact withdrew or was erased before it was sent. */
    CALLED_OFF
}
