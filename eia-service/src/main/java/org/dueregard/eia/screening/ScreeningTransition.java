package org.dueregard.eia.screening;

import static org.dueregard.eia.lifecycle.Transition.when;

import org.dueregard.eia.lifecycle.Transition;

/** How a screening moves. */
public enum ScreeningTransition implements Transition<ScreeningState> {
    CLOSE_RATINGS("closed for ratings"),
    COMPLETE("completed"),
    PROPOSE_LOWERING("proposed for a lower outcome"),
    COUNTERSIGN("countersigned"),
    REFUSE_LOWERING("completed with the computed outcome"),
    CANCEL("called off");

    private final String sentence;

    ScreeningTransition(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public ScreeningState from(ScreeningState present) {
        return switch (this) {
            case CLOSE_RATINGS ->
                    step(present, ScreeningState.RATINGS_CLOSED, when(ScreeningState.OPEN));
            case COMPLETE ->
                    step(
                            present,
                            ScreeningState.COMPLETED,
                            when(ScreeningState.OPEN, ScreeningState.RATINGS_CLOSED));
            case PROPOSE_LOWERING ->
                    step(
                            present,
                            ScreeningState.LOWERING_PROPOSED,
                            when(ScreeningState.OPEN, ScreeningState.RATINGS_CLOSED));
            case COUNTERSIGN, REFUSE_LOWERING ->
                    step(present, ScreeningState.COMPLETED, when(ScreeningState.LOWERING_PROPOSED));
            case CANCEL ->
                    step(
                            present,
                            ScreeningState.CANCELLED,
                            when(
                                    ScreeningState.OPEN,
                                    ScreeningState.RATINGS_CLOSED,
                                    ScreeningState.LOWERING_PROPOSED));
        };
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
