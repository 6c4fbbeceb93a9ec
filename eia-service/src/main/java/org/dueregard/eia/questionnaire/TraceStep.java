package org.dueregard.eia.questionnaire;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One step from an answer to the outcome.
 *
 * @param sheet which sheet it looked at, counted from 1 in no order of persons; null for none
 * @param answer what it looked at: the choice and what it weighs
 * @param fired whether the rule requires the full assessment because of this
 */
@Embeddable
public record TraceStep(
        String rule,
        @Nullable String characteristic,
        @Nullable Integer sheet,
        String answer,
        boolean fired,
        String explanation) {

    /** The step as a person reads it. */
    public String sentence() {
        var what =
                characteristic == null
                        ? answer
                        : characteristic + ", sheet " + sheet + ": " + answer;
        return fired
                ? what + "; " + explanation + ", so rule " + rule + " requires the full assessment."
                : what + "; " + explanation + ": rule " + rule + " requires nothing.";
    }
}
