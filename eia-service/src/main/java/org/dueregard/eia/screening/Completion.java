package org.dueregard.eia.screening;

import org.dueregard.eia.questionnaire.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What the chair asks for at the end.
 *
 * @param precautionary that the chair knows that there is no quorum, and requires the assessment
 * @param outcome another outcome than the computed one, or null to take that
 * @param reason why another outcome; must be there for a lower one
 */
public record Completion(
        boolean precautionary, @Nullable Outcome outcome, @Nullable String reason) {}
