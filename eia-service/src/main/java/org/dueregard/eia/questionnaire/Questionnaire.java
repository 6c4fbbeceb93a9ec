package org.dueregard.eia.questionnaire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
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
        required(title, "title");
        required(note, "note");
        criteria = List.copyOf(required(criteria, "criteria"));
        weights = Map.copyOf(required(weights, "weights"));
        rules = List.copyOf(required(rules, "rules"));
        floors = List.copyOf(required(floors, "floors"));
        testCases = List.copyOf(required(testCases, "testCases"));
    }

    public record Criterion(
            String id, String question, @Nullable Condition askedWhen, List<Choice> choices) {
        public Criterion {
            required(id, "id");
            required(question, "question");
            choices = List.copyOf(required(choices, "choices"));
        }

        boolean has(String choice) {
            return choices.stream().anyMatch(known -> known.id().equals(choice));
        }
    }

    /** Asked only where another criterion was answered with one of these. */
    public record Condition(String criterion, List<String> choices) {
        public Condition {
            required(criterion, "criterion");
            choices = List.copyOf(required(choices, "choices"));
        }
    }

    public record Choice(String id, String label) {
        public Choice {
            required(id, "id");
            required(label, "label");
        }
    }

    public record Floor(
            String characteristic,
            List<String> subjectKinds,
            List<String> refusedChoices,
            String source) {
        public Floor {
            required(characteristic, "characteristic");
            subjectKinds = List.copyOf(required(subjectKinds, "subjectKinds"));
            refusedChoices = List.copyOf(required(refusedChoices, "refusedChoices"));
            required(source, "source");
        }
    }

    /** Sheets of (characteristic → a choice for each criterion) and what must come out. */
    public record TestCase(
            String name,
            boolean compulsory,
            List<Map<String, List<@Nullable String>>> sheets,
            Outcome outcome,
            List<String> fired) {
        public TestCase {
            required(name, "name");
            sheets = List.copyOf(required(sheets, "sheets"));
            required(outcome, "outcome");
            fired = List.copyOf(required(fired, "fired"));
        }
    }

    private static <T> T required(@Nullable T value, String field) {
        return Objects.requireNonNull(value, field + " is missing");
    }

    /** Reads a document; one that has anything unknown in it is no questionnaire. */
    public static Questionnaire read(String document) {
        try {
            return JSON.readValue(document, Questionnaire.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("not a questionnaire", unreadable);
        }
    }

    /** As {@link #read}, of a document that somebody has just written. */
    static Questionnaire parse(String document) {
        try {
            return JSON.readValue(document, Questionnaire.class);
        } catch (JsonProcessingException unreadable) {
            throw DomainException.brokenRule(
                    "questionnaire-unreadable",
                    "This is no questionnaire.",
                    List.of(fault(unreadable)));
        }
    }

    /** The text of which the digest is taken: the fields in the order in which they were given. */
    public static String text(Map<String, ?> document) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static JsonNode tree(String document) {
        try {
            return JSON.readTree(document);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("not a questionnaire", unreadable);
        }
    }

    private static Violation fault(JsonProcessingException unreadable) {
        if (!(unreadable instanceof JsonMappingException mapping)) {
            return Violation.at("/document", "is no JSON");
        }
        var pointer =
                mapping.getPath().stream()
                        .map(
                                step ->
                                        "/"
                                                + (step.getFieldName() == null
                                                        ? Integer.toString(step.getIndex())
                                                        : step.getFieldName()))
                        .collect(Collectors.joining());
        var cause = mapping.getCause();
        if (mapping instanceof UnrecognizedPropertyException unknown) {
            return Violation.at(
                    "/document" + pointer,
                    "is no field here"
                            + (unknown.getKnownPropertyIds() == null
                                    ? ""
                                    : "; there are "
                                            + unknown.getKnownPropertyIds().stream()
                                                    .map(Object::toString)
                                                    .sorted()
                                                    .collect(Collectors.joining(", "))));
        }
        return Violation.at(
                "/document" + pointer,
                cause instanceof NullPointerException && cause.getMessage() != null
                        ? cause.getMessage()
                        : "is not of the form that a questionnaire has here");
    }

    /** Whether an answer has a field of its own for this criterion. */
    static boolean isOwnField(String criterion) {
        return criterion.equals(RELEVANCE)
                || criterion.equals(LIKELIHOOD)
                || criterion.equals(IMPACT);
    }

    public Optional<Criterion> criterion(String id) {
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    /** The weight of a choice; null where the choice says that it is not known. */
    public @Nullable Integer weight(String criterion, String choice) {
        return weights.getOrDefault(criterion, Map.of()).get(choice);
    }
}
