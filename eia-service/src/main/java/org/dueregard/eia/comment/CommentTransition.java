package org.dueregard.eia.comment;

import static org.dueregard.eia.lifecycle.Transition.when;

import org.dueregard.eia.lifecycle.Transition;

/** How a comment of the public moves; a disposition is given to an admitted one. */
public enum CommentTransition implements Transition<CommentState> {
    ADMIT("admitted"),
    REFUSE("refused"),
    ANSWER("answered");

    private final String sentence;

    CommentTransition(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public CommentState from(CommentState present) {
        return switch (this) {
            case ADMIT ->
                    step(
                            present,
                            CommentState.ADMITTED,
                            when(CommentState.RECEIVED, CommentState.REFUSED));
            case REFUSE -> step(present, CommentState.REFUSED, when(CommentState.RECEIVED));
            case ANSWER -> step(present, CommentState.ADMITTED, when(CommentState.ADMITTED));
        };
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
