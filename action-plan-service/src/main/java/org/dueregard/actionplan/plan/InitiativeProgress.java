package org.dueregard.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.ActionWatcher;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;

/** Initiatives follow their actions, in the transaction in which an action changes. */
@ApplicationScoped
class InitiativeProgress implements ActionWatcher {
    private final Initiatives initiatives;
    private final Actions actions;
    private final Pursuing pursuing;
    private final Journal journal;
    private final InstantSource clock;

    InitiativeProgress(
            Initiatives initiatives,
            Actions actions,
            Pursuing pursuing,
            Journal journal,
            InstantSource clock) {
        this.initiatives = initiatives;
        this.actions = actions;
        this.pursuing = pursuing;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void changed(Action action, Caller by) {
        for (var initiative : initiatives.carriedBy(action.id())) {
            var successor = action.supersededBy();
            if (successor != null && actions.findByIdOptional(successor).isPresent()) {
                record(initiative.succeed(action.id(), successor, clock.instant()), by);
            }
            pursuing.follow(initiative).ifPresent(fact -> record(fact, by));
        }
    }

    private void record(InitiativeFact fact, Caller by) {
        initiatives.flush();
        journal.record(fact, by, null);
    }
}
