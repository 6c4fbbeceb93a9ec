package org.dueregard.monitoring.ingest;

import static org.dueregard.monitoring.ingest.RejectionState.DISCARDED;
import static org.dueregard.monitoring.ingest.RejectionState.SET_ASIDE;
import static org.dueregard.monitoring.ingest.RejectionState.TAKEN_IN;

import org.dueregard.platform.problem.DomainException;

/** What can happen to a row that was set aside. */
public enum RejectionTransition {
    /** It was repaired, or is good by the present definition. */
    TAKE_IN,
    /** Its sender gives it up. */
    DISCARD,
    /** It was discarded by mistake. */
    RESTORE;

    /** The state after this transition, or a refusal that says from where it is possible. */
    RejectionState from(RejectionState present) {
        return switch (this) {
            case TAKE_IN -> to(TAKEN_IN, present, SET_ASIDE);
            case DISCARD -> to(DISCARDED, present, SET_ASIDE);
            case RESTORE -> to(SET_ASIDE, present, DISCARDED);
        };
    }

    private RejectionState to(RejectionState next, RejectionState present, RejectionState allowed) {
        if (present != allowed) {
            throw DomainException.illegalTransition(
                    "%s is possible from %s; this row is %s.".formatted(this, allowed, present));
        }
        return next;
    }
}
