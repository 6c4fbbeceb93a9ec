package org.dueregard.actionplan.action;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;

/** Writes an action and what happened to it; a version that is no longer the present one fails. */
@ApplicationScoped
class Recording {
    private final Actions actions;
    private final Journal journal;

    Recording(Actions actions, Journal journal) {
        this.actions = actions;
        this.journal = journal;
    }

    Action record(Action action, ActionFact fact, Caller by) {
        actions.flush();
        journal.record(fact, by, fact.reason());
        return action;
    }
}
