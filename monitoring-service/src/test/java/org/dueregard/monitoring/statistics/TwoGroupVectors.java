package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.VectorFields.count;
import static org.dueregard.monitoring.statistics.VectorFields.decimal;
import static org.dueregard.monitoring.statistics.VectorFields.fields;
import static org.dueregard.monitoring.statistics.VectorFields.level;
import static org.dueregard.monitoring.statistics.VectorFields.number;
import static org.dueregard.monitoring.statistics.VectorFields.numbersOrNull;
import static org.dueregard.monitoring.statistics.VectorFields.point;
import static org.dueregard.monitoring.statistics.VectorFields.proportions;
import static org.dueregard.monitoring.statistics.VectorFields.rates;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.dueregard.monitoring.statistics.NotEstimable.Reason;

/** The methods for one figure and for two groups, under the names of the vectors. */
final class TwoGroupVectors {

    private TwoGroupVectors() {}

    static Map<String, Function<JsonNode, VectorFields>> methods() {
        var methods = new LinkedHashMap<String, Function<JsonNode, VectorFields>>();
        methods.put(
                "crude_rate_per_1000",
                in ->
                        fields().with(
                                        "rate",
                                        Rates.rate(
                                                count(in, "count"),
                                                number(in, "population"),
                                                1000,
                                                0.95)));
        methods.put(
                "byar_ci_count",
                in -> fields().with("value", Rates.byar(count(in, "x"), level(in))));
        methods.put(
                "poisson_exact_ci",
                in -> fields().with("value", Rates.exact(count(in, "x"), level(in))));
        methods.put(
                "wilson_ci_proportion",
                in ->
                        fields().with(
                                        "p",
                                        Proportions.wilson(
                                                number(in, "x"), number(in, "n"), level(in))));
        methods.put(
                "clopper_pearson_ci",
                in ->
                        fields().with(
                                        "p",
                                        Proportions.clopperPearson(
                                                count(in, "x"), count(in, "n"), level(in))));
        methods.put(
                "phe_rate_ci (exact Poisson if x<10 else Byar)",
                TwoGroupVectors::rateWithTwoIntervals);
        methods.put("rate_ratio_exact_conditional", TwoGroupVectors::exactRateRatio);
        methods.put("rate_ratio_lognormal", TwoGroupVectors::logNormalRateRatio);
        methods.put("rate_ratio_midp", in -> fields().with("ratio", rates(in, RateRatios::midP)));
        methods.put("benchmark_fitness_check", TwoGroupVectors::benchmarkFitness);
        methods.put(
                "risk_ratio_katz_log",
                in -> fields().with("ratio", proportions(in, RiskRatios::katz)));
        methods.put(
                "risk_ratio_koopman_and_miettinen_nurminen",
                in ->
                        fields().with(
                                        "ratio",
                                        "koopman_lower",
                                        "koopman_upper",
                                        proportions(in, RiskRatios::koopman))
                                .with(
                                        "ratio",
                                        "mn_lower",
                                        "mn_upper",
                                        proportions(in, RiskRatios::miettinenNurminen)));
        methods.put(
                "risk_difference_newcombe_method10",
                in -> fields().with("difference", proportions(in, RiskDifferences::newcombe)));
        methods.put("one_sample_benchmark", TwoGroupVectors::oneSampleBenchmark);
        methods.put("four_fifths_orientation", TwoGroupVectors::orientation);
        methods.put("four_fifths_rule_with_significance", TwoGroupVectors::fourFifths);
        methods.put("four_fifths_rule_rates_only", TwoGroupVectors::fourFifthsOfRates);
        methods.put(
                "fisher_exact_two_sided",
                in ->
                        fields().withTest(
                                        "none",
                                        "p",
                                        TwoByTwo.fisher(
                                                count(in, "a"),
                                                count(in, "n1"),
                                                count(in, "b"),
                                                count(in, "n2"))));
        methods.put("benjamini_hochberg", TwoGroupVectors::benjaminiHochberg);
        methods.put("minimum_detectable_impact_ratio", TwoGroupVectors::detectable);
        return methods;
    }

    private static VectorFields rateWithTwoIntervals(JsonNode in) {
        var out = fields();
        for (var level : in.get("confidence")) {
            var percent = level.asDouble() == 0.95 ? "95" : "99_8";
            out.with(
                    "value",
                    "lower" + percent,
                    "upper" + percent,
                    Rates.rate(
                            count(in, "x"),
                            number(in, "n"),
                            number(in, "multiplier"),
                            level.asDouble()));
        }
        return out;
    }

    private static VectorFields exactRateRatio(JsonNode in) {
        var figure = rates(in, RateRatios::exact);
        var out = fields();
        switch (figure) {
            case Estimate estimate -> out.with("ratio", estimate);
            case NotEstimable ignored ->
                    // The case has the whole range as limits: nothing narrows it.
                    out.with("ratio", VectorFields.NOT_AVAILABLE)
                            .with("lower", 0.0)
                            .with("upper", Double.POSITIVE_INFINITY)
                            .with("conclusion", "not_estimable");
        }
        if (rates(in, RateRatios::logNormal) instanceof NotEstimable) {
            out.with("lognormal", "undefined");
        }
        return out;
    }

    private static VectorFields logNormalRateRatio(JsonNode in) {
        return fields().with("ratio", "exact_lower", "exact_upper", rates(in, RateRatios::exact))
                .with("ratio", rates(in, RateRatios::logNormal))
                .with("se_log", RateRatios.logStandardError(count(in, "a"), count(in, "b")));
    }

    private static VectorFields benchmarkFitness(JsonNode in) {
        var a = count(in, "a");
        var population = count(in, "population");
        var b = count(in, "b");
        var reference = count(in, "population_ref");
        var impossible = new NotEstimable(Reason.EVENTS_EXCEED_DENOMINATOR);
        return fields().with("rate_per_1000", point(Rates.rate(a, population, 1000, 0.95)))
                .with(
                        "risk_ratio",
                        RiskRatios.koopman(a, population, b, reference, 0.95).equals(impossible)
                                ? "undefined (x>n)"
                                : "defined")
                .with("rate_ratio", point(RateRatios.exact(a, population, b, reference, 0.95)))
                .with("fit_for_resident_benchmark", Rates.residentsFitAsDenominator(a, population));
    }

    private static VectorFields oneSampleBenchmark(JsonNode in) {
        var x = count(in, "count");
        var n = count(in, "n");
        var benchmark = number(in, "benchmark");
        var gap = Representation.gap(x, n, benchmark, level(in));
        return fields().with("p", point(Proportions.wilson(x, n, level(in))))
                .with(
                        "ratio",
                        "ratio_lower",
                        "ratio_upper",
                        Representation.ratio(x, n, benchmark, level(in)))
                .with("gap_pp", gap instanceof Estimate estimate ? estimate.point() * 100 : gap)
                .withTest("z_score_test", "p_z", Representation.scoreTest(x, n, benchmark))
                .withTest("none", "p_exact_binomial", Representation.exactTest(x, n, benchmark));
    }

    private static VectorFields orientation(JsonNode in) {
        var both =
                FourFifths.orientation(
                        decimal(in, "pct_focal"),
                        decimal(in, "pct_reference"),
                        in.get("favourable").asBoolean());
        return fields().with("gap_pp", both.gap())
                .with("ratio_favourable", both.ratioFavourable())
                .with("below_four_fifths_favourable", both.belowFourFifths())
                .with("ratio_adverse", both.ratioAdverse())
                .with("above_1_25_adverse", both.aboveFiveFourths());
    }

    private static VectorFields fourFifths(JsonNode in) {
        var impact =
                FourFifths.of(
                                new FourFifths.Selected(
                                        count(in, "selected_focal"), count(in, "n_focal")),
                                new FourFifths.Selected(
                                        count(in, "selected_reference"), count(in, "n_reference")))
                        .value();
        return fields().with("rate_focal", impact.rate())
                .with("rate_reference", impact.rateOfReference())
                .with("impact_ratio", impact.impactRatio())
                .with("below_four_fifths", impact.belowFourFifths())
                .with("one_selection_reverses", impact.oneSelectionReverses())
                .withTest("z", "p_z", impact.z())
                .withTest("chi2", "p_chi2", impact.chiSquared())
                .withTest("chi2_yates", "p_yates", impact.yates())
                .withTest("none", "p_fisher", impact.fisher());
    }

    private static VectorFields fourFifthsOfRates(JsonNode in) {
        var rates = new LinkedHashMap<String, BigDecimal>();
        in.get("rates_pct")
                .properties()
                .forEach(
                        rate ->
                                rates.put(
                                        rate.getKey(),
                                        decimal(in.get("rates_pct"), rate.getKey())));
        var impacts = FourFifths.ofRates(rates).value();
        return fields().with("reference", impacts.reference())
                .with("impact_ratio", impacts.impactRatios())
                .with(
                        "below_four_fifths",
                        rates.keySet().stream()
                                .filter(group -> impacts.below().getOrDefault(group, false))
                                .toList());
    }

    private static VectorFields benjaminiHochberg(JsonNode in) {
        var adjusted = MultipleTests.benjaminiHochberg(numbersOrNull(in, "p"), number(in, "q"));
        return fields().with("adjusted", adjusted.adjusted())
                .with("m", adjusted.tests())
                .with("rejected", adjusted.rejected());
    }

    private static VectorFields detectable(JsonNode in) {
        var ratio =
                DetectableRatio.riskRatioBelowOne(
                        number(in, "p_reference"),
                        count(in, "n_focal"),
                        count(in, "n_reference"),
                        number(in, "alpha"),
                        number(in, "power"));
        return fields().with("min_detectable_ratio", ratio)
                .with("detectable", ratio instanceof Answer.Given<Double>);
    }
}
