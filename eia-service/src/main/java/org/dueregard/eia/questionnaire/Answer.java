package org.dueregard.eia.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One person's answers about one characteristic: ids of choices, and why.
 *
 * @param more choices of the criteria beside the three, by criterion
 */
@Embeddable
public record Answer(
        String relevance,
        @Nullable String likelihood,
        @Nullable String impact,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JdbcTypeCode(SqlTypes.JSON)
                Map<String, String> more,
        String reason) {
    public Answer {
        more = new TreeMap<>(Objects.requireNonNullElse(more, Map.of()));
    }

    public Answer(
            String relevance, @Nullable String likelihood, @Nullable String impact, String reason) {
        this(relevance, likelihood, impact, Map.of(), reason);
    }
}
