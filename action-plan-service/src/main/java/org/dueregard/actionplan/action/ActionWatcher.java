package org.dueregard.actionplan.action;

import org.dueregard.platform.caller.Caller;

/**
 * A feature that follows actions. Each change of an action is told in its own transaction, so that
 * this feature need not know who listens.
 */
public interface ActionWatcher {
    void changed(Action action, Caller by);
}
