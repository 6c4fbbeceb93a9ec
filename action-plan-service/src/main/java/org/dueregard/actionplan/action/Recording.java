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

    /** The same of many actions at once, each of which is told of as it is in the end. */
    void recordAll(List<Action> changed, List<ActionFact> facts, Caller by) {
        recordNew(facts, by);
        for (var action : changed) {
            watchers.forEach(each -> each.changed(action, by));
        }
    }

    /** The same of actions that are new: nobody follows one of them yet. */
    void recordNew(List<ActionFact> facts, Caller by) {
        actions.flush();
        facts.forEach(fact -> journal.record(fact, by, fact.reason()));
    }
}
