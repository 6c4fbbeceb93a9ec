package org.dueregard.actionplan.plan;

import java.util.Set;
import org.dueregard.platform.problem.DomainException;

/** What moves an initiative from one state to another. Only {@link Initiative} calls it. */
public enum InitiativeTransition {
    TAKE_IN_HAND("taken in hand"),
    LOSE_ITS_ACTIONS("left without actions"),
    FINISH_ITS_ACTIONS("finished"),
    FIND_NO_GAP("closed by a gap analysis"),
    FIND_GAP("reopened by a gap analysis");

    private final String participle;

    InitiativeTransition(String participle) {
        this.participle = participle;
    }

    /** The state that it leads to from the present one; refuses where there is no such arrow. */
    InitiativeState from(InitiativeState present) {
        var arrow = arrow();
        if (!arrow.from().contains(present)) {
            throw DomainException.illegalTransition(
                    "An initiative that is " + present + " cannot be " + participle + ".");
        }
        return arrow.to();
    }

    private Arrow arrow() {
        return switch (this) {
            case TAKE_IN_HAND ->
                    new Arrow(
                            Set.of(
                                    InitiativeState.UNPLANNED,
                                    InitiativeState.GAP_ANALYSIS_DUE,
                                    InitiativeState.COMPLETE),
                            InitiativeState.IN_HAND);
            case LOSE_ITS_ACTIONS ->
                    new Arrow(
                            Set.of(InitiativeState.IN_HAND, InitiativeState.GAP_ANALYSIS_DUE),
                            InitiativeState.UNPLANNED);
            case FINISH_ITS_ACTIONS ->
                    new Arrow(
                            Set.of(InitiativeState.UNPLANNED, InitiativeState.IN_HAND),
                            InitiativeState.GAP_ANALYSIS_DUE);
            case FIND_NO_GAP ->
                    new Arrow(Set.of(InitiativeState.GAP_ANALYSIS_DUE), InitiativeState.COMPLETE);
            case FIND_GAP ->
                    new Arrow(Set.of(InitiativeState.GAP_ANALYSIS_DUE), InitiativeState.IN_HAND);
        };
    }

    private record Arrow(Set<InitiativeState> from, InitiativeState to) {}
}
