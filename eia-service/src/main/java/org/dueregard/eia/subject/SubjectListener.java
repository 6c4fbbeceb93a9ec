package org.dueregard.eia.subject;

import org.dueregard.platform.caller.Caller;

/** What another feature does when something happens to a subject, in the same transaction. */
public interface SubjectListener {
    /** It was withdrawn; nothing about it waits for anyone any more. */
    default void withdrawn(SubjectSnapshot subject, String reason, Caller by) {}

    /**
     * What was assessed is described in other words now: its title, its purpose or its unit.
     *
     * @param change which one of its changes this is, so that each has a name of its own
     */
    default void rewritten(SubjectSnapshot subject, long change, Caller by) {}
}
