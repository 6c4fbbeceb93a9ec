package org.dueregard.actionplan.action;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;

/**
 * Writes an action and what happened to it, and tells whoever follows it; a version that is no
 * longer the present one fails.
 */
@ApplicationScoped
class Recording {
    private final Actions actions;
    private final List<ActionWatcher> watchers;
    private final Journal journal;

    Recording(Actions actions, @All List<ActionWatcher> watchers, Journal journal) {
        this.actions = actions;
        this.watchers = watchers;
        this.journal = journal;
    }

    Action record(Action action, ActionFact fact, Caller by) {
        actions.flush();
        journal.record(fact, by, fact.reason());
        watchers.forEach(each -> each.changed(action, by));
        return action;
    }
}
