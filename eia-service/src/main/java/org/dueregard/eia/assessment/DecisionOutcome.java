package org.dueregard.eia.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a decision-maker can decide. */
@Schema(name = "EiaDecisionOutcome")
public enum DecisionOutcome {
    NO_MAJOR_CHANGE,
    ADJUST,
    CONTINUE,
    STOP,
    RETURN;

    /** Whether the version is in force afterwards. */
    public boolean signsOff() {
        return switch (this) {
            case NO_MAJOR_CHANGE, ADJUST, CONTINUE -> true;
            case STOP, RETURN -> false;
        };
    }
}
