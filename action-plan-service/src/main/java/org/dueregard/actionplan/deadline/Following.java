package org.dueregard.actionplan.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionWatcher;
import org.dueregard.platform.caller.Caller;

/** Deadlines follow their actions. */
@ApplicationScoped
class Following implements ActionWatcher {
    private final Chasing chasing;

    Following(Chasing chasing) {
        this.chasing = chasing;
    }

    @Override
    public void changed(Action action, Caller by) {
        chasing.follow(action, by);
    }
}
