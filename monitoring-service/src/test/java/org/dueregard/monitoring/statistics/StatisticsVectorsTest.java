package org.dueregard.monitoring.statistics;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the numeric cases of the file that the system property {@code statistics.vectors} names, by
 * default the copy in the test resources. A method that the service does not have is skipped and
 * counted; so is an expected field that it does not expose.
 */
class StatisticsVectorsTest {

    private static final Object NOT_AVAILABLE = new Object();

    private static final Map<String, Function<JsonNode, Map<String, @Nullable Object>>> METHODS =
            Map.ofEntries(
                    entry("crude_rate_per_1000", StatisticsVectorsTest::crudeRate),
                    entry(
                            "byar_ci_count",
                            in -> limits(Rates.byar(count(in, "x"), level(in)), "value")),
                    entry(
                            "wilson_ci_proportion",
                            in ->
                                    limits(
                                            Proportions.wilson(
                                                    in.get("x").asDouble(),
                                                    in.get("n").asDouble(),
                                                    level(in)),
                                            "p")),
                    entry(
                            "clopper_pearson_ci",
                            in ->
                                    limits(
                                            Proportions.clopperPearson(
                                                    count(in, "x"), count(in, "n"), level(in)),
                                            "p")),
                    entry(
                            "poisson_exact_ci",
                            in -> limits(Rates.exact(count(in, "x"), level(in)), "value")),
                    entry(
                            "phe_rate_ci (exact Poisson if x<10 else Byar)",
                            StatisticsVectorsTest::rateWithTwoIntervals),
                    entry("rate_ratio_exact_conditional", StatisticsVectorsTest::exactRateRatio),
                    entry("rate_ratio_lognormal", StatisticsVectorsTest::logNormalRateRatio),
                    entry(
                            "rate_ratio_midp",
                            in ->
                                    limits(
                                            RateRatios.midP(
                                                    count(in, "a"),
                                                    in.get("ta").asDouble(),
                                                    count(in, "b"),
                                                    in.get("tb").asDouble(),
                                                    level(in)),
                                            "ratio")),
                    entry("benchmark_fitness_check", StatisticsVectorsTest::benchmarkFitness),
                    entry("risk_ratio_katz_log", in -> limits(pair(in, RiskRatios::katz), "ratio")),
                    entry(
                            "risk_ratio_koopman_and_miettinen_nurminen",
                            StatisticsVectorsTest::scoreRiskRatios),
                    entry(
                            "risk_difference_newcombe_method10",
                            in -> limits(pair(in, RiskDifferences::newcombe), "difference")),
                    entry("outcome_test_hit_rate", StatisticsVectorsTest::hitRates),
                    entry(
                            "unknown_ethnicity_worst_case_bounds",
                            StatisticsVectorsTest::unknownEvents),
                    entry(
                            "unknown_in_numerator_and_denominator_bounds",
                            StatisticsVectorsTest::unknownMembers),
                    entry(
                            "unknown_ethnicity_proportional_allocation",
                            StatisticsVectorsTest::allocation),
                    entry("nonresponse_worst_case_bounds", StatisticsVectorsTest::nonResponse));

    @TestFactory
    Stream<DynamicTest> every_vector_of_a_method_that_exists_is_met() {
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

    /** Shows what is left out, so that a skipped method cannot go unnoticed. */
    @Test
    void the_methods_that_are_left_out_are_counted() {
        var skipped = new TreeMap<String, Integer>();
        var run = 0;
        for (var vector : vectors()) {
            var method = vector.get("method").asText();
            if (METHODS.containsKey(method)) {
                run++;
            } else {
                skipped.merge(method, 1, Integer::sum);
            }
        }
        System.out.println(
                "Statistics vectors: "
                        + run
                        + " run, "
                        + skipped.values().stream().mapToInt(Integer::intValue).sum()
                        + " of methods not in this service yet: "
                        + skipped);
        if (System.getProperty("statistics.vectors") == null) {
            assertThat(run).isGreaterThanOrEqualTo(41);
        }
    }

    private static void check(JsonNode vector) {
        var method = vector.get("method").asText();
        var implementation = METHODS.get(method);
        Assumptions.assumeTrue(implementation != null, "no " + method + " in this service yet");
        var actual = implementation.apply(vector.get("inputs"));
        var tolerance = vector.get("tolerance").asDouble();
        var relative = vector.get("tolerance_kind").asText().equals("relative");
        var compared = 0;
        for (var expected : vector.get("expected").properties()) {
            if (!actual.containsKey(expected.getKey())) {
                continue;
            }
            compared++;
            compare(
                    expected.getKey(),
                    actual.get(expected.getKey()),
                    expected.getValue(),
                    tolerance,
                    relative);
        }
        assertThat(compared).as("fields compared").isPositive();
    }

    private static void compare(
            String field,
            @Nullable Object actual,
            JsonNode expected,
            double tolerance,
            boolean relative) {
        if (expected.isNull()) {
            assertThat(actual == NOT_AVAILABLE || isUnbounded(actual))
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

    private static boolean isUnbounded(@Nullable Object value) {
        return value instanceof Double number && (number.isInfinite() || number.isNaN());
    }

    private static Map<String, @Nullable Object> crudeRate(JsonNode in) {
        return rename(
                limits(
                        Rates.rate(count(in, "count"), in.get("population").asDouble(), 1000, 0.95),
                        "rate"),
                "rate");
    }

    private static Map<String, @Nullable Object> rateWithTwoIntervals(JsonNode in) {
        var out = new HashMap<String, @Nullable Object>();
        for (var level : in.get("confidence")) {
            var percent = level.asDouble() == 0.95 ? "95" : "99_8";
            var figure =
                    limits(
                            Rates.rate(
                                    count(in, "x"),
                                    in.get("n").asDouble(),
                                    in.get("multiplier").asDouble(),
                                    level.asDouble()),
                            "value");
            out.put("value", figure.get("value"));
            out.put("lower" + percent, figure.get("lower"));
            out.put("upper" + percent, figure.get("upper"));
        }
        return out;
    }

    private static Map<String, @Nullable Object> exactRateRatio(JsonNode in) {
        var figure =
                RateRatios.exact(
                        count(in, "a"),
                        in.get("ta").asDouble(),
                        count(in, "b"),
                        in.get("tb").asDouble(),
                        level(in));
        var logNormal =
                RateRatios.logNormal(
                        count(in, "a"),
                        in.get("ta").asDouble(),
                        count(in, "b"),
                        in.get("tb").asDouble(),
                        level(in));
        var out = limits(figure, "ratio");
        if (figure instanceof NotEstimable) {
            out.put("conclusion", "not_estimable");
        }
        if (logNormal instanceof NotEstimable) {
            out.put("lognormal", "undefined");
        }
        return out;
    }

    private static Map<String, @Nullable Object> logNormalRateRatio(JsonNode in) {
        var out =
                limits(
                        RateRatios.logNormal(
                                count(in, "a"),
                                in.get("ta").asDouble(),
                                count(in, "b"),
                                in.get("tb").asDouble(),
                                level(in)),
                        "ratio");
        out.put("se_log", RateRatios.logStandardError(count(in, "a"), count(in, "b")));
        var exact = exactRateRatio(in);
        out.put("exact_lower", exact.get("lower"));
        out.put("exact_upper", exact.get("upper"));
        return out;
    }

    private static Map<String, @Nullable Object> benchmarkFitness(JsonNode in) {
        var a = count(in, "a");
        var population = count(in, "population");
        var b = count(in, "b");
        var reference = count(in, "population_ref");
        var out = new HashMap<String, @Nullable Object>();
        out.put("rate_per_1000", point(Rates.rate(a, population, 1000, 0.95)));
        out.put(
                "risk_ratio",
                RiskRatios.koopman(a, population, b, reference, 0.95)
                                        instanceof NotEstimable refusal
                                && refusal.reason() == NotEstimable.Reason.EVENTS_EXCEED_DENOMINATOR
                        ? "undefined (x>n)"
                        : "defined");
        out.put("rate_ratio", point(RateRatios.exact(a, population, b, reference, 0.95)));
        out.put("fit_for_resident_benchmark", Rates.residentsFitAsDenominator(a, population));
        return out;
    }

    private static Map<String, @Nullable Object> scoreRiskRatios(JsonNode in) {
        var koopman = limits(pair(in, RiskRatios::koopman), "ratio");
        var miettinenNurminen = limits(pair(in, RiskRatios::miettinenNurminen), "ratio");
        var out = new HashMap<String, @Nullable Object>();
        out.put("koopman_lower", koopman.get("lower"));
        out.put("koopman_upper", koopman.get("upper"));
        out.put("mn_lower", miettinenNurminen.get("lower"));
        out.put("mn_upper", miettinenNurminen.get("upper"));
        return out;
    }

    private static Map<String, @Nullable Object> hitRates(JsonNode in) {
        var hits = count(in, "hits");
        var searches = count(in, "searches");
        var hitsRef = count(in, "hits_ref");
        var searchesRef = count(in, "searches_ref");
        var ratio =
                limits(RiskRatios.katz(hits, searches, hitsRef, searchesRef, level(in)), "ratio");
        var difference =
                limits(
                        RiskDifferences.newcombe(hits, searches, hitsRef, searchesRef, level(in)),
                        "difference");
        var out = new HashMap<String, @Nullable Object>();
        out.put("hit_rate", point(Proportions.wilson(hits, searches, level(in))));
        out.put("hit_rate_ref", point(Proportions.wilson(hitsRef, searchesRef, level(in))));
        out.put("ratio", ratio.get("ratio"));
        out.put("ratio_lower", ratio.get("lower"));
        out.put("ratio_upper", ratio.get("upper"));
        out.put("difference", difference.get("difference"));
        out.put("diff_lower", difference.get("lower"));
        out.put("diff_upper", difference.get("upper"));
        return out;
    }

    private static Map<String, @Nullable Object> unknownEvents(JsonNode in) {
        var a = count(in, "a");
        var ta = in.get("ta").asDouble();
        var b = count(in, "b");
        var tb = in.get("tb").asDouble();
        var unknown = count(in, "unknown");
        var out = bounds(UnknownBounds.ofRateRatio(a, ta, b, tb, unknown));
        out.put("known_only", point(RateRatios.exact(a, ta, b, tb, 0.95)));
        var allocated = UnknownBounds.allocateInProportion(Map.of("a", a, "b", b), unknown);
        out.put(
                "proportional_allocation",
                (allocated.getOrDefault("a", 0.0) / ta) / (allocated.getOrDefault("b", 0.0) / tb));
        out.put(
                "unknown_share",
                point(Proportions.wilson(unknown, in.get("total").asDouble(), 0.95)));
        return out;
    }

    private static Map<String, @Nullable Object> unknownMembers(JsonNode in) {
        var x1 = count(in, "x1");
        var n1 = count(in, "n1");
        var x2 = count(in, "x2");
        var n2 = count(in, "n2");
        var out =
                bounds(
                        UnknownBounds.ofRiskRatio(
                                x1, n1, x2, n2, count(in, "unknown_x"), count(in, "unknown_n")));
        out.put("known_only", point(RiskRatios.koopman(x1, n1, x2, n2, 0.95)));
        return out;
    }

    private static Map<String, @Nullable Object> allocation(JsonNode in) {
        var known = new LinkedHashMap<String, Long>();
        in.get("known").properties().forEach(e -> known.put(e.getKey(), e.getValue().asLong()));
        var out = new HashMap<String, @Nullable Object>();
        out.put("allocated", UnknownBounds.allocateInProportion(known, count(in, "unknown")));
        return out;
    }

    private static Map<String, @Nullable Object> nonResponse(JsonNode in) {
        var bounds =
                UnknownBounds.ofSurveyShare(
                                count(in, "distributed"), count(in, "returned"), count(in, "yes"))
                        .orElseThrow();
        var out = new HashMap<String, @Nullable Object>();
        out.put("lower_pct", bounds.lower() * 100);
        out.put("upper_pct", bounds.upper() * 100);
        return out;
    }

    private static Map<String, @Nullable Object> bounds(Optional<Bounds> bounds) {
        var out = new HashMap<String, @Nullable Object>();
        out.put("lower", bounds.<Object>map(Bounds::lower).orElse(NOT_AVAILABLE));
        out.put("upper", bounds.<Object>map(Bounds::upper).orElse(NOT_AVAILABLE));
        bounds.ifPresent(found -> out.put("direction_robust", found.sameSideOfOne()));
        return out;
    }

    /** A figure that is not estimable exposes no limits. */
    private static Map<String, @Nullable Object> limits(Figure figure, String nameOfPoint) {
        var out = new HashMap<String, @Nullable Object>();
        switch (figure) {
            case Estimate estimate -> {
                out.put(nameOfPoint, estimate.point());
                out.put("lower", estimate.lower());
                out.put("upper", estimate.upper());
            }
            case NotEstimable ignored -> out.put(nameOfPoint, NOT_AVAILABLE);
        }
        return out;
    }

    private static Object point(Figure figure) {
        return figure instanceof Estimate estimate ? estimate.point() : NOT_AVAILABLE;
    }

    private static Map<String, @Nullable Object> rename(
            Map<String, @Nullable Object> figure, String only) {
        var out = new HashMap<String, @Nullable Object>();
        out.put(only, figure.get(only));
        return out;
    }

    private interface OfTwoProportions {
        Figure of(long x1, long n1, long x2, long n2, double level);
    }

    private static Figure pair(JsonNode in, OfTwoProportions method) {
        return method.of(
                count(in, "x1"), count(in, "n1"), count(in, "x2"), count(in, "n2"), level(in));
    }

    private static long count(JsonNode in, String name) {
        return in.get(name).asLong();
    }

    private static double level(JsonNode in) {
        return in.get("confidence").asDouble();
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
