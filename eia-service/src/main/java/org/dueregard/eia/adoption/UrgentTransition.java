package org.dueregard.eia.adoption;

import static org.dueregard.eia.lifecycle.Transition.when;

import org.dueregard.eia.lifecycle.Transition;

/** How an urgent adoption ends. */
public enum UrgentTransition implements Transition<UrgentState> {
    CONFIRM("confirmed"),
    LAPSE("lapsed"),
    WITHDRAW("withdrawn");

    private final String sentence;

    UrgentTransition(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public UrgentState from(UrgentState present) {
        return switch (this) {
            case CONFIRM -> step(present, UrgentState.CONFIRMED, when(UrgentState.IN_FORCE));
            case LAPSE -> step(present, UrgentState.LAPSED, when(UrgentState.IN_FORCE));
            case WITHDRAW -> step(present, UrgentState.WITHDRAWN, when(UrgentState.IN_FORCE));
        };
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
