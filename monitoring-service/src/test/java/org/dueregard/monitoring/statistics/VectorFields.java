package org.dueregard.monitoring.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a case of the vectors holds, and what the methods answer under the names of its fields. */
final class VectorFields {

    /** What a method does not give here, where the case has a null. */
    static final Object NOT_AVAILABLE = new Object();

    private final Map<String, @Nullable Object> fields = new HashMap<>();

    interface OfTwoProportions {
        Figure of(long x1, long n1, long x2, long n2, double level);
    }

    interface OfTwoRates {
        Figure of(long a, double ta, long b, double tb, double level);
    }

    static VectorFields fields() {
        return new VectorFields();
    }

    VectorFields with(String name, @Nullable Object value) {
        fields.put(name, value instanceof Answer<?> answer ? given(answer) : value);
        return this;
    }

    /** The point and both limits, unless the figure is not estimable, which has none. */
    VectorFields with(String point, String lower, String upper, Figure figure) {
        switch (figure) {
            case Estimate estimate -> {
                fields.put(point, estimate.point());
                fields.put(lower, estimate.lower());
                fields.put(upper, estimate.upper());
            }
            case NotEstimable ignored -> {
                fields.put(point, NOT_AVAILABLE);
                fields.put(lower, NOT_AVAILABLE);
                fields.put(upper, NOT_AVAILABLE);
            }
        }
        return this;
    }

    VectorFields with(String point, Figure figure) {
        return with(point, "lower", "upper", figure);
    }

    VectorFields withBounds(String name, Bounds bounds) {
        return with(name, List.of(bounds.lower(), bounds.upper()));
    }

    VectorFields withTest(String statistic, String p, Answer<Significance> answer) {
        switch (answer) {
            case Answer.Given<Significance>(var test) -> {
                fields.put(statistic, test.statistic());
                fields.put(p, test.p());
            }
            case Answer.Refused<Significance> ignored -> {
                fields.put(statistic, NOT_AVAILABLE);
                fields.put(p, NOT_AVAILABLE);
            }
        }
        return this;
    }

    Map<String, @Nullable Object> map() {
        return fields;
    }

    static Object point(Figure figure) {
        return figure instanceof Estimate estimate ? estimate.point() : NOT_AVAILABLE;
    }

    static Object given(Answer<?> answer) {
        return switch (answer) {
            case Answer.Given<?>(var value) -> value;
            case Answer.Refused<?> ignored -> NOT_AVAILABLE;
        };
    }

    static Figure proportions(JsonNode in, OfTwoProportions method) {
        return method.of(
                count(in, "x1"), count(in, "n1"), count(in, "x2"), count(in, "n2"), level(in));
    }

    static Figure rates(JsonNode in, OfTwoRates method) {
        return method.of(
                count(in, "a"), number(in, "ta"), count(in, "b"), number(in, "tb"), level(in));
    }

    static long count(JsonNode in, String name) {
        return in.get(name).asLong();
    }

    static double number(JsonNode in, String name) {
        return in.get(name).asDouble();
    }

    static BigDecimal decimal(JsonNode in, String name) {
        return new BigDecimal(in.get(name).asText());
    }

    /** The level of a case, 95 % where it says none. */
    static double level(JsonNode in) {
        return in.path("confidence").asDouble(0.95);
    }

    static List<Double> numbers(JsonNode in, String name) {
        return in.get(name).valueStream().map(JsonNode::asDouble).toList();
    }

    static List<Long> counts(JsonNode in, String name) {
        return in.get(name).valueStream().map(JsonNode::asLong).toList();
    }

    static List<Integer> places(JsonNode in, String name) {
        return in.get(name).valueStream().map(JsonNode::asInt).toList();
    }

    static List<@Nullable Double> numbersOrNull(JsonNode in, String name) {
        var numbers = new ArrayList<@Nullable Double>();
        in.get(name).forEach(each -> numbers.add(each.isNull() ? null : each.asDouble()));
        return numbers;
    }

    static RoundedPercentage percentage(JsonNode in, String name) {
        return RoundedPercentage.of(number(in, name), (int) count(in, "decimals"));
    }
}
