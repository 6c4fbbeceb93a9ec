package org.dueregard.eia.questionnaire;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule that, once it fires, requires the full assessment. A kind that is not here cannot be read.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(
            value = ScoringRule.AnyRelevanceAtLeast.class,
            name = "ANY_RELEVANCE_AT_LEAST"),
    @JsonSubTypes.Type(
            value = ScoringRule.AnyRiskAtLeast.class,
            name = "ANY_LIKELIHOOD_TIMES_IMPACT_AT_LEAST"),
    @JsonSubTypes.Type(value = ScoringRule.AnyUnknown.class, name = "ANY_UNKNOWN"),
    @JsonSubTypes.Type(value = ScoringRule.AnyChoice.class, name = "ANY_CHOICE"),
    @JsonSubTypes.Type(value = ScoringRule.CompulsorySubject.class, name = "COMPULSORY_SUBJECT")
})
public sealed interface ScoringRule {
    String id();

    /** Whether a subject for which the rule fires goes to the front of the queue. */
    boolean priority();

    record AnyRelevanceAtLeast(String id, int level, boolean priority) implements ScoringRule {}

    record AnyRiskAtLeast(String id, int level, boolean priority) implements ScoringRule {}

    record AnyUnknown(String id, boolean priority) implements ScoringRule {}

    /** Any answer to a criterion is one of these choices. */
    record AnyChoice(String id, String criterion, List<String> choices, boolean priority)
            implements ScoringRule {
        public AnyChoice {
            Objects.requireNonNull(criterion, "criterion is missing");
            choices = List.copyOf(Objects.requireNonNull(choices, "choices is missing"));
        }
    }

    record CompulsorySubject(String id, boolean priority, @Nullable String source)
            implements ScoringRule {}
}
