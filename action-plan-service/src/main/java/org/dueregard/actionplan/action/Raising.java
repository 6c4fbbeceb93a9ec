package org.dueregard.actionplan.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/**
 * Showing on an action what about it is not met and has climbed. The feature that lets it climb
 * writes that down; here it makes the action red, and moves its version.
 */
@ApplicationScoped
public class Raising {
    private final Actions actions;

    Raising(Actions actions) {
        this.actions = actions;
    }

    @Transactional(TxType.MANDATORY)
    public void raise(UUID id, Escalated escalated) {
        actions.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .ifPresent(action -> action.raise(escalated));
    }

    @Transactional(TxType.MANDATORY)
    public void settle(UUID id, UUID escalation) {
        actions.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .ifPresent(action -> action.settle(escalation));
    }
}
