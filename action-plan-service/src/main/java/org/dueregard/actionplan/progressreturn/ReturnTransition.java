package org.dueregard.actionplan.progressreturn;

import java.util.Set;
import org.dueregard.platform.problem.DomainException;

/** What moves a return from one state to another. Only {@link ProgressReturn} calls it. */
public enum ReturnTransition {
    SUBMIT("handed in"),
    ACKNOWLEDGE("acknowledged"),
    SEND_BACK("sent back");

    private final String participle;

    ReturnTransition(String participle) {
        this.participle = participle;
    }

    /** The state that it leads to from the present one; refuses where there is no such arrow. */
    ReturnState from(ReturnState present) {
        var arrow = arrow();
        if (!arrow.from().contains(present)) {
            throw DomainException.illegalTransition(
                    "A return that is " + present + " cannot be " + participle + ".");
        }
        return arrow.to();
    }

    private Arrow arrow() {
        return switch (this) {
            case SUBMIT -> new Arrow(Set.of(ReturnState.DRAFT), ReturnState.SUBMITTED);
            case ACKNOWLEDGE -> new Arrow(Set.of(ReturnState.SUBMITTED), ReturnState.ACKNOWLEDGED);
            case SEND_BACK -> new Arrow(Set.of(ReturnState.SUBMITTED), ReturnState.DRAFT);
        };
    }

    private record Arrow(Set<ReturnState> from, ReturnState to) {}
}
