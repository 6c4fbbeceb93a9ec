package org.dueregard.eia.questionnaire;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** One person's answers about one characteristic: ids of choices, and why. */
@Embeddable
public record Answer(
        String relevance, @Nullable String likelihood, @Nullable String impact, String reason) {}
