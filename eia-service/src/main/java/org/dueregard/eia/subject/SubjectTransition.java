package org.dueregard.eia.subject;

import static org.dueregard.eia.lifecycle.Transition.when;

import org.dueregard.eia.lifecycle.Transition;

/** How a subject moves. */
public enum SubjectTransition implements Transition<SubjectState> {
    ADOPT("adopted"),
    LAPSE("put back because its urgent adoption has lapsed"),
    WITHDRAW("withdrawn");

    private final String sentence;

    SubjectTransition(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public SubjectState from(SubjectState present) {
        return switch (this) {
            case ADOPT -> step(present, SubjectState.ADOPTED, when(SubjectState.PROPOSED));
            case LAPSE -> step(present, SubjectState.PROPOSED, when(SubjectState.ADOPTED));
            case WITHDRAW ->
                    step(
                            present,
                            SubjectState.WITHDRAWN,
                            when(SubjectState.PROPOSED, SubjectState.ADOPTED));
        };
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
