package org.dueregard.eia.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The document of one version, as it is read.
 *
 * @param criteria what is asked, in this order
 * @param weights what a choice weighs, per criterion; a choice without a weight is unknown
 * @param floors what may not be chosen about some characteristic of some kinds of subject
 */
public record Questionnaire(
        String title,
        String note,
        List<Criterion> criteria,
        Map<String, Map<String, Integer>> weights,
        List<ScoringRule> rules,
        List<Floor> floors,
        int fullAssessmentWithinDays,
        List<TestCase> testCases) {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .build();

    /** The id that every criterion has for "not known". */
    public static final String UNKNOWN = "unknown";

    public static final String RELEVANCE = "relevance";
    public static final String LIKELIHOOD = "likelihood";
    public static final String IMPACT = "impact";

    public Questionnaire {
        criteria = List.copyOf(criteria);
        weights = Map.copyOf(weights);
        rules = List.copyOf(rules);
        floors = List.copyOf(floors);
        testCases = List.copyOf(testCases);
    }

    public record Criterion(
            String id, String question, @Nullable Condition askedWhen, List<Choice> choices) {}

    /** Asked only where another criterion was answered with one of these. */
    public record Condition(String criterion, List<String> choices) {}

    public record Choice(String id, String label) {}

    public record Floor(
            String characteristic,
            List<String> subjectKinds,
            List<String> refusedChoices,
            String source) {}

    /** Sheets of (characteristic → relevance, likelihood, impact) and what must come out. */
    public record TestCase(
            String name,
            boolean compulsory,
            List<Map<String, List<@Nullable String>>> sheets,
            Outcome outcome,
            List<String> fired) {}

    /** Reads a document; one that has anything unknown in it is no questionnaire. */
    public static Questionnaire read(String document) {
        try {
            return JSON.readValue(document, Questionnaire.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("not a questionnaire", unreadable);
        }
    }

    public Optional<Criterion> criterion(String id) {
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    /** The weight of a choice; null where the choice says that it is not known. */
    public @Nullable Integer weight(String criterion, String choice) {
        return weights.getOrDefault(criterion, Map.of()).get(choice);
    }
}
