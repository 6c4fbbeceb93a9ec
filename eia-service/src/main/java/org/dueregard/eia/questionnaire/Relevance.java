package org.dueregard.eia.questionnaire;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a panel finds about one characteristic.
 *
 * @param relevant whether the median is above nothing, or anyone could not say
 * @param median of the known answers, 0 to 3, with a half where two middles differ; null where
 *     nobody could say
 * @param lowest of the known answers, and {@code highest}: the spread
 * @param unknowns how many could not say
 * @param score the highest likelihood × impact of any answer, 0 to 25
 * @param reason of the answer that rated it highest
 */
@Embeddable
public record Relevance(
        String characteristic,
        boolean relevant,
        @Nullable BigDecimal median,
        @Nullable Integer lowest,
        @Nullable Integer highest,
        int unknowns,
        int score,
        String reason) {}
