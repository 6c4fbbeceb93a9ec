package org.dueregard.eia.screening;

import org.dueregard.eia.questionnaire.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the chair asks for at the end.
 *
 * @param precautionary that the chair knows that there is no quorum, and requires the assessment
 * @param outcome another outcome than the computed one, or null to take that
 * @param priority true to give priority that no rule gives, or null to take what the rules say
 * @param reason why another outcome; must be there for a lower one
 */
public record Completion(
        boolean precautionary,
        @Nullable Outcome outcome,
        @Nullable Boolean priority,
        @Nullable String reason) {
    Completion(boolean precautionary, @Nullable Outcome outcome, @Nullable String reason) {
        this(precautionary, outcome, null, reason);
    }
}
