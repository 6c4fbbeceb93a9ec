package org.dueregard.monitoring.stream;

import static org.dueregard.monitoring.stream.UndeliveredState.DELIVERED;
import static org.dueregard.monitoring.stream.UndeliveredState.DISCARDED;
import static org.dueregard.monitoring.stream.UndeliveredState.WAITING;

import org.dueregard.platform.problem.DomainException;

/** What can happen to a message that belongs to nobody. */
public enum UndeliveredTransition {
    /** Somebody has found its dataset and source. */
    DELIVER,
    /** Somebody gives it up. */
    DISCARD;

    /** The state after this transition, or a refusal that says from where it is possible. */
    UndeliveredState from(UndeliveredState present) {
        return switch (this) {
            case DELIVER -> to(DELIVERED, present);
            case DISCARD -> to(DISCARDED, present);
        };
    }

    private UndeliveredState to(UndeliveredState next, UndeliveredState present) {
        if (present != WAITING) {
            throw DomainException.illegalTransition(
                    "%s is possible from %s; this message is %s."
                            .formatted(this, WAITING, present));
        }
        return next;
    }
}
