package org.dueregard.monitoring.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the numeric cases of the file that the system property {@code statistics.vectors} names, by
 * default the copy in the test resources. A case of a method that is not known here fails; an
 * expected field that nothing exposes is left out, and the second test says which may be.
 */
class StatisticsVectorsTest {

    /** The copy's cases give no populations for these two rates. */
    private static final List<String> LEFT_OUT =
            List.of(
                    "unknown_proportional_rates_met_2017_18.black_rate_per_1000",
                    "unknown_proportional_rates_met_2017_18.white_rate_per_1000");

    /** Such as published_lower_6dp and rate_published_2dp: a figure as it was printed. */
    private static final Pattern PRINTED =
            Pattern.compile("(?:published_)?(\\w+?)(?:_published)?_(\\d+)dp");

    private static final Map<String, Function<JsonNode, VectorFields>> METHODS =
            new LinkedHashMap<>();

    static {
        METHODS.putAll(TwoGroupVectors.methods());
        METHODS.putAll(StratifiedVectors.methods());
        METHODS.putAll(DataQualityVectors.methods());
    }

    @TestFactory
    Stream<DynamicTest> every_case_is_met() {
        return vectors().stream()
                .map(
                        vector ->
                                DynamicTest.dynamicTest(
                                        vector.get("name").asText()
                                                + " ("
                                                + vector.get("method").asText()
                                                + ")",
                                        () -> check(vector)));
    }

    @Test
    void no_method_and_no_field_is_left_out_unnoticed() {
        var unknown = new TreeSet<String>();
        var leftOut = new TreeSet<String>();
        for (var vector : vectors()) {
            var method = METHODS.get(vector.get("method").asText());
            if (method == null) {
                unknown.add(vector.get("method").asText());
                continue;
            }
            var actual = answer(method, vector);
            vector.get("expected")
                    .fieldNames()
                    .forEachRemaining(
                            field -> {
                                if (!isExposed(actual, field)) {
                                    leftOut.add(vector.get("name").asText() + "." + field);
                                }
                            });
        }
        System.out.println(
                "Statistics vectors: %d cases, unknown methods %s, fields left out %s"
                        .formatted(vectors().size(), unknown, leftOut));
        if (System.getProperty("statistics.vectors") == null) {
            assertThat(vectors()).hasSize(98);
            assertThat(unknown).isEmpty();
            assertThat(leftOut).containsExactlyElementsOf(LEFT_OUT);
        }
    }

    private static void check(JsonNode vector) {
        var method = METHODS.get(vector.get("method").asText());
        assertThat(method).as("a method of this name").isNotNull();
        var actual = answer(requireNonNull(method), vector);
        var tolerance = vector.get("tolerance").asDouble();
        var relative = vector.get("tolerance_kind").asText().equals("relative");
        var compared = 0;
        for (var expected : vector.get("expected").properties()) {
            var field = expected.getKey();
            if (!isExposed(actual, field)) {
                continue;
            }
            compared++;
            compare(field, value(actual, field), expected.getValue(), tolerance, relative);
        }
        assertThat(compared).as("fields compared").isPositive();
    }

    /** Where the whole answer is refused, none of its fields is available. */
    private static Map<String, @Nullable Object> answer(
            Function<JsonNode, VectorFields> method, JsonNode vector) {
        try {
            return method.apply(vector.get("inputs")).map();
        } catch (IllegalStateException refused) {
            var none = VectorFields.fields();
            vector.get("expected")
                    .fieldNames()
                    .forEachRemaining(field -> none.with(field, VectorFields.NOT_AVAILABLE));
            return none.map();
        }
    }

    private static boolean isExposed(Map<String, @Nullable Object> actual, String field) {
        var printed = PRINTED.matcher(field);
        return actual.containsKey(field)
                || (printed.matches() && actual.containsKey(printed.group(1)));
    }

    private static @Nullable Object value(Map<String, @Nullable Object> actual, String field) {
        var printed = PRINTED.matcher(field);
        if (!actual.containsKey(field)
                && printed.matches()
                && actual.get(printed.group(1)) instanceof Double number) {
            return BigDecimal.valueOf(number)
                    .setScale(Integer.parseInt(printed.group(2)), RoundingMode.HALF_UP)
                    .doubleValue();
        }
        return actual.get(field);
    }

    private static void compare(
            String field,
            @Nullable Object actual,
            JsonNode expected,
            double tolerance,
            boolean relative) {
        if (expected.isNull()) {
            assertThat(
                            actual == null
                                    || actual == VectorFields.NOT_AVAILABLE
                                    || isUnbounded(actual))
                    .as("%s is not available, but was %s", field, actual)
                    .isTrue();
        } else if (expected.isTextual() && expected.asText().equals("Infinity")) {
            assertThat(actual).as(field).isEqualTo(Double.POSITIVE_INFINITY);
        } else if (expected.isTextual()) {
            assertThat(actual).as(field).isEqualTo(expected.asText());
        } else if (expected.isBoolean()) {
            assertThat(actual).as(field).isEqualTo(expected.asBoolean());
        } else if (expected.isObject()) {
            var map = (Map<?, ?>) requireNonNull(actual);
            for (var inner : expected.properties()) {
                compare(
                        field + "." + inner.getKey(),
                        map.get(inner.getKey()),
                        inner.getValue(),
                        tolerance,
                        relative);
            }
        } else if (expected.isArray()) {
            assertThat(actual).as(field).isInstanceOf(List.class);
            var list = (List<?>) requireNonNull(actual);
            assertThat(list).as(field).hasSize(expected.size());
            for (var i = 0; i < list.size(); i++) {
                compare(
                        field + "[" + i + "]",
                        list.get(i),
                        requireNonNull(expected.get(i)),
                        tolerance,
                        relative);
            }
        } else {
            assertThat(actual).as(field).isInstanceOf(Number.class);
            var number = ((Number) requireNonNull(actual)).doubleValue();
            var difference = Math.abs(number - expected.asDouble());
            var allowed = relative ? tolerance * Math.abs(expected.asDouble()) : tolerance;
            assertThat(difference)
                    .as("%s: %s for %s", field, number, expected)
                    .isLessThanOrEqualTo(allowed);
        }
    }

    private static boolean isUnbounded(Object value) {
        return value instanceof Double number && (number.isInfinite() || number.isNaN());
    }

    private static List<JsonNode> vectors() {
        var file = System.getProperty("statistics.vectors");
        try (var in =
                file == null
                        ? StatisticsVectorsTest.class.getResourceAsStream(
                                "/statistics/vectors.json")
                        : Files.newInputStream(Path.of(file))) {
            return new ObjectMapper().readTree(in).get("vectors").valueStream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
