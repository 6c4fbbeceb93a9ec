package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.VectorFields.count;
import static org.dueregard.monitoring.statistics.VectorFields.fields;
import static org.dueregard.monitoring.statistics.VectorFields.level;
import static org.dueregard.monitoring.statistics.VectorFields.number;
import static org.dueregard.monitoring.statistics.VectorFields.numbers;
import static org.dueregard.monitoring.statistics.VectorFields.places;
import static org.dueregard.monitoring.statistics.VectorFields.point;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The methods for strata, many units and time, under the names of the vectors. */
final class StratifiedVectors {

    private StratifiedVectors() {}

    static Map<String, Function<JsonNode, VectorFields>> methods() {
        var methods = new LinkedHashMap<String, Function<JsonNode, VectorFields>>();
        methods.put("mantel_haenszel_risk_ratio", StratifiedVectors::riskRatio);
        methods.put("mantel_haenszel_rate_ratio", StratifiedVectors::rateRatio);
        methods.put("mantel_haenszel_odds_ratio_breslow_day", StratifiedVectors::oddsRatio);
        methods.put(
                "direct_standardised_rate_dobson_byar",
                in ->
                        standardised(
                                Standardisation.dobsonByar(
                                        bands(in), number(in, "multiplier"), level(in))));
        methods.put(
                "direct_standardised_rate_fay_feuer",
                in ->
                        standardised(
                                Standardisation.fayFeuer(
                                        bands(in), in.path("multiplier").asDouble(1), level(in))));
        methods.put("funnel_limits_proportion_wilson_inverse", StratifiedVectors::funnelPercent);
        methods.put("funnel_limits_proportion_normal", StratifiedVectors::funnelNormal);
        methods.put("funnel_significance_poisson", StratifiedVectors::funnelCount);
        methods.put("xmr_spc_nhs_rules", StratifiedVectors::xmr);
        methods.put(
                "nhs_seven_point_trend_flag",
                in -> fields().with("flag", NhsRules.trendEnds(numbers(in, "y"))));
        methods.put(
                "nhs_seven_one_side_flag",
                in -> fields().with("flag", NhsRules.runEnds(places(in, "sign"))));
        methods.put(
                "nhs_two_in_three_flag",
                in ->
                        fields().with(
                                        "flag",
                                        NhsRules.twoOfThree(
                                                places(in, "close_to_limits").stream()
                                                        .map(close -> close != 0)
                                                        .toList(),
                                                places(in, "side"))));
        methods.put(
                "western_electric_rules",
                in -> fields().with("rules_fired", WesternElectric.rules(numbers(in, "z"))));
        methods.put("cusum_bernoulli_log_likelihood_ratio", StratifiedVectors::bernoulli);
        methods.put("cusum_poisson_log_likelihood_ratio", StratifiedVectors::poisson);
        methods.put("cusum_tabular_standardised", StratifiedVectors::tabular);
        return methods;
    }

    private static List<Stratum> strata(JsonNode in) {
        return in.get("strata")
                .valueStream()
                .map(
                        each ->
                                new Stratum(
                                        count(each, "x1"),
                                        count(each, "n1"),
                                        count(each, "x2"),
                                        count(each, "n2")))
                .toList();
    }

    private static VectorFields riskRatio(JsonNode in) {
        return pooled(MantelHaenszel.riskRatio(strata(in), level(in)), "crude_rr", "mh_rr");
    }

    private static VectorFields rateRatio(JsonNode in) {
        var strata =
                in.get("strata")
                        .valueStream()
                        .map(
                                each ->
                                        new RateStratum(
                                                count(each, "a"),
                                                number(each, "ta"),
                                                count(each, "b"),
                                                number(each, "tb")))
                        .toList();
        return pooled(
                MantelHaenszel.rateRatio(strata, level(in)), "crude_rate_ratio", "mh_rate_ratio");
    }

    private static VectorFields pooled(MantelHaenszel.Pooled pooled, String crude, String ratio) {
        var out =
                fields().with(crude, point(pooled.crude()))
                        .with(ratio, pooled.pooled())
                        .with("se_log", pooled.logStandardError())
                        .with("simpson_warning", pooled.simpson().warns());
        if (pooled.rangeOfStrata() instanceof Answer.Given<Bounds>(var range)) {
            out.with("min_stratum_ratio", range.lower()).with("max_stratum_ratio", range.upper());
        }
        return out;
    }

    private static VectorFields oddsRatio(JsonNode in) {
        var association = MantelHaenszel.oddsRatio(strata(in), level(in));
        var out =
                fields().with("mh_or", association.oddsRatio())
                        .withTest("cmh_chi2", "cmh_p", association.test())
                        .withTest("cmh_chi2_cc", "cmh_p_cc", association.corrected())
                        .withTest("breslow_day", "breslow_day_p", association.homogeneity())
                        .withTest("tarone", "tarone_p", association.tarone());
        if (association.homogeneity() instanceof Answer.Given<Significance>(var test)) {
            out.with("df", test.degreesOfFreedom());
        }
        return out;
    }

    private static List<Standardisation.Band> bands(JsonNode in) {
        var bands = new ArrayList<Standardisation.Band>();
        for (var i = 0; i < in.get("count").size(); i++) {
            bands.add(
                    new Standardisation.Band(
                            in.get("count").get(i).asDouble(),
                            in.get("population").get(i).asDouble(),
                            in.get("standard").get(i).asDouble()));
        }
        return bands;
    }

    private static VectorFields standardised(Figure figure) {
        var out = fields().with("value", figure);
        if (figure instanceof Estimate rate) {
            out.with("published", List.of(rate.point(), rate.lower(), rate.upper()));
        }
        return out;
    }

    private static VectorFields funnelPercent(JsonNode in) {
        var out = fields();
        for (var level : List.of(Funnel.INNER, Funnel.OUTER)) {
            var limits = Funnel.ofProportion(number(in, "p0"), number(in, "n"), level).value();
            var percent = level == Funnel.INNER ? "95" : "99_8";
            out.with("lower_" + percent, limits.lower() * 100)
                    .with("upper_" + percent, limits.upper() * 100);
        }
        return out;
    }

    private static VectorFields funnelNormal(JsonNode in) {
        var inner =
                Funnel.ofProportionAt(number(in, "p0"), number(in, "n"), number(in, "z")).value();
        var outer = Funnel.ofProportion(number(in, "p0"), number(in, "n"), Funnel.OUTER).value();
        return fields().with("lower", inner.lower())
                .with("upper", inner.upper())
                .with("lower_3sigma", outer.lower())
                .with("upper_3sigma", outer.upper());
    }

    private static VectorFields funnelCount(JsonNode in) {
        var point = Funnel.ofCount(count(in, "observed"), number(in, "expected_events")).value();
        return fields().with("significance", point.signal().label())
                .with("smr", point.ratio())
                .withBounds("exact95", point.inner())
                .withBounds("exact99_8", point.outer());
    }

    private static VectorFields xmr(JsonNode in) {
        var chart = XmR.of(numbers(in, "y"), in.path("screen_outliers").asBoolean(true)).value();
        return fields().with("mean", chart.centre())
                .with("mean_moving_range", chart.meanMovingRange())
                .with("lpl", chart.lower())
                .with("upl", chart.upper())
                .with("special_cause", chart.causes().stream().map(SpecialCause::label).toList());
    }

    private static VectorFields bernoulli(JsonNode in) {
        var path =
                Cusum.bernoulli(
                        numbers(in, "y").stream().map(outcome -> outcome != 0).toList(),
                        number(in, "p0"),
                        number(in, "odds_ratio"),
                        threshold(in),
                        false);
        return path(path).with("p1", Cusum.shifted(number(in, "p0"), number(in, "odds_ratio")));
    }

    private static VectorFields poisson(JsonNode in) {
        var counts = VectorFields.counts(in, "y");
        var expected =
                in.get("mu0").isArray()
                        ? numbers(in, "mu0")
                        : counts.stream().map(each -> number(in, "mu0")).toList();
        return path(
                Cusum.poisson(counts, expected, number(in, "rate_ratio"), threshold(in), false));
    }

    private static VectorFields tabular(JsonNode in) {
        var both = Cusum.tabular(numbers(in, "z"), number(in, "k"), number(in, "h"));
        return fields().with("upper", both.upper())
                .with("lower", both.lower())
                .with("signal", both.signals());
    }

    /** Cases without a threshold ask for the sums only. */
    private static double threshold(JsonNode in) {
        return in.path("h").asDouble(Double.MAX_VALUE);
    }

    private static VectorFields path(Cusum.Path path) {
        return fields().with("cusum", path.sums())
                .with("signals", path.signals())
                .with(
                        "first_signal_index",
                        path.signals().isEmpty()
                                ? VectorFields.NOT_AVAILABLE
                                : path.signals().getFirst());
    }
}
