package org.dueregard.eia.assessment;

import static org.dueregard.eia.assessment.MitigationState.AGREED;
import static org.dueregard.eia.assessment.MitigationState.COMPLETED;
import static org.dueregard.eia.assessment.MitigationState.IN_PROGRESS;
import static org.dueregard.eia.assessment.MitigationState.PROPOSED;
import static org.dueregard.eia.assessment.MitigationState.UNPLACED;
import static org.dueregard.eia.lifecycle.Transition.when;

import org.dueregard.eia.lifecycle.Transition;

/** How a mitigation moves, told by action-plan. */
public enum MitigationTransition implements Transition<MitigationState> {
    ACCEPT("agreed"),
    DECLINE("declined"),
    COMPLETE("completed"),
    REOPEN("reopened"),
    OFFER_AGAIN("offered again with a new version");

    private final String sentence;

    MitigationTransition(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public MitigationState from(MitigationState present) {
        return switch (this) {
            case ACCEPT -> step(present, AGREED, when(PROPOSED, UNPLACED));
            case DECLINE -> step(present, UNPLACED, when(PROPOSED));
            case COMPLETE -> step(present, COMPLETED, when(AGREED, IN_PROGRESS));
            case REOPEN -> step(present, IN_PROGRESS, when(COMPLETED));
            case OFFER_AGAIN -> step(present, PROPOSED, when(PROPOSED, UNPLACED));
        };
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
