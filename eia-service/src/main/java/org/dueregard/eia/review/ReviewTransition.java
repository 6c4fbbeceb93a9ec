package org.dueregard.eia.review;

import static org.dueregard.eia.lifecycle.Transition.when;

import org.dueregard.eia.lifecycle.Transition;

/** How a review moves. */
public enum ReviewTransition implements Transition<ReviewState> {
    PROPOSE("proposed to be concluded"),
    OBJECT("objected to"),
    AGREE("concluded"),
    END("ended with what it reviews");

    private final String sentence;

    ReviewTransition(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public ReviewState from(ReviewState present) {
        return switch (this) {
            case PROPOSE -> step(present, ReviewState.CONCLUSION_PROPOSED, when(ReviewState.OPEN));
            case OBJECT -> step(present, ReviewState.OPEN, when(ReviewState.CONCLUSION_PROPOSED));
            case AGREE ->
                    step(present, ReviewState.CONCLUDED, when(ReviewState.CONCLUSION_PROPOSED));
            case END ->
                    step(
                            present,
                            ReviewState.ENDED,
                            when(ReviewState.OPEN, ReviewState.CONCLUSION_PROPOSED));
        };
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
