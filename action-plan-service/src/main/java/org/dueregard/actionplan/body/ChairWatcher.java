package org.dueregard.actionplan.body;

import org.dueregard.platform.caller.Caller;

/**
 * A feature in which the chair of a body owes something. Each change of a chair is told in its own
 * transaction, so that bodies need not know who listens.
 */
public interface ChairWatcher {
    /** Another post chairs the body. */
    void chairedBy(String body, String chair, Caller by);
}
