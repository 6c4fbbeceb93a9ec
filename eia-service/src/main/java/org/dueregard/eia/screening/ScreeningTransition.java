package org.dueregard.eia.screening;

import static org.dueregard.eia.lifecycle.Transition.when;

import org.dueregard.eia.lifecycle.Transition;

/** How a screening moves. */
public enum ScreeningTransition implements Transition<ScreeningState> {
    COMPLETE("completed"),
    PROPOSE_LOWERING("proposed for a lower outcome"),
    COUNTERSIGN("countersigned"),
    REFUSE_LOWERING("completed with the computed outcome");

    private final String sentence;

    ScreeningTransition(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public ScreeningState from(ScreeningState present) {
        return switch (this) {
            case COMPLETE -> step(present, ScreeningState.COMPLETED, when(ScreeningState.OPEN));
            case PROPOSE_LOWERING ->
                    step(present, ScreeningState.LOWERING_PROPOSED, when(ScreeningState.OPEN));
            case COUNTERSIGN, REFUSE_LOWERING ->
                    step(present, ScreeningState.COMPLETED, when(ScreeningState.LOWERING_PROPOSED));
        };
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
