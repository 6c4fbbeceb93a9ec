package org.dueregard.monitoring.statistics;

import static org.dueregard.monitoring.statistics.VectorFields.count;
import static org.dueregard.monitoring.statistics.VectorFields.counts;
import static org.dueregard.monitoring.statistics.VectorFields.decimal;
import static org.dueregard.monitoring.statistics.VectorFields.fields;
import static org.dueregard.monitoring.statistics.VectorFields.level;
import static org.dueregard.monitoring.statistics.VectorFields.number;
import static org.dueregard.monitoring.statistics.VectorFields.numbers;
import static org.dueregard.monitoring.statistics.VectorFields.percentage;
import static org.dueregard.monitoring.statistics.VectorFields.point;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.dueregard.monitoring.Samples;
import org.dueregard.monitoring.ingest.CountedFile;
import org.dueregard.monitoring.statistics.DisclosureControl.Place;

/** The methods for data quality, comparators and disclosure, under the names of the vectors. */
final class DataQualityVectors {

    private static final DateTimeFormatter WITH_OFFSET =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").withZone(ZoneOffset.UTC);

    private DataQualityVectors() {}

    static Map<String, Function<JsonNode, VectorFields>> methods() {
        var methods = new LinkedHashMap<String, Function<JsonNode, VectorFields>>();
        methods.put("outcome_test_hit_rate", DataQualityVectors::hitRates);
        methods.put("unknown_ethnicity_worst_case_bounds", DataQualityVectors::unknownEvents);
        methods.put(
                "unknown_in_numerator_and_denominator_bounds", DataQualityVectors::unknownMembers);
        methods.put("unknown_ethnicity_proportional_allocation", DataQualityVectors::allocation);
        methods.put("nonresponse_worst_case_bounds", DataQualityVectors::nonResponse);
        methods.put(
                "representation_ratio_and_gap_from_percentages",
                DataQualityVectors::representation);
        methods.put("percentage_count_consistency (GRIM)", DataQualityVectors::grim);
        methods.put("count_interval_from_percentage", DataQualityVectors::countInterval);
        methods.put("difference_and_ratio_of_rounded_percentages", DataQualityVectors::roundedGap);
        methods.put("complement_rate_from_overall", DataQualityVectors::complement);
        methods.put("percent_change_check", DataQualityVectors::percentChange);
        methods.put("group_selection_rate", DataQualityVectors::selectionRates);
        methods.put("impact_ratio", DataQualityVectors::impactRatio);
        methods.put("relative_rate_from_shares", DataQualityVectors::fromShares);
        methods.put("relative_likelihood_from_percentages", DataQualityVectors::likelihood);
        methods.put("ingest_police_uk_csv", DataQualityVectors::ingest);
        methods.put("disclosure_suppression_1d", DataQualityVectors::suppression);
        methods.put("suppression_threshold_knowledge_audit", DataQualityVectors::knowledge);
        methods.put("suppression_feasibility_interval_audit", DataQualityVectors::audit);
        methods.put("derived_field_recovery", DataQualityVectors::recovery);
        methods.put(
                "conventional_rounding_base5",
                in ->
                        fields().with(
                                        "rounded",
                                        counts(in, "values").stream()
                                                .map(value -> DisclosureControl.rounded(value, 5))
                                                .toList()));
        methods.put("differencing_between_releases", DataQualityVectors::differencing);
        return methods;
    }

    private static VectorFields hitRates(JsonNode in) {
        var test =
                OutcomeTest.of(
                        count(in, "hits"),
                        count(in, "searches"),
                        count(in, "hits_ref"),
                        count(in, "searches_ref"),
                        level(in));
        return fields().with("hit_rate", point(test.hitRate()))
                .with("hit_rate_ref", point(test.hitRateOfReference()))
                .with("ratio", "ratio_lower", "ratio_upper", test.ratioAsPublished())
                .with("difference", "diff_lower", "diff_upper", test.difference())
                .withTest("chi2", "p", test.chiSquared())
                .withTest("none", "p_fisher", test.fisher());
    }

    private static VectorFields unknownEvents(JsonNode in) {
        var a = count(in, "a");
        var ta = number(in, "ta");
        var b = count(in, "b");
        var tb = number(in, "tb");
        var unknown = count(in, "unknown");
        var allocated = UnknownBounds.allocateInProportion(Map.of("a", a, "b", b), unknown);
        return bounds(UnknownBounds.ofRateRatio(a, ta, b, tb, unknown))
                .with("known_only", point(RateRatios.exact(a, ta, b, tb, 0.95)))
                .with(
                        "proportional_allocation",
                        (allocated.getOrDefault("a", 0.0) / ta)
                                / (allocated.getOrDefault("b", 0.0) / tb))
                .with(
                        "unknown_share",
                        point(Proportions.wilson(unknown, number(in, "total"), 0.95)));
    }

    private static VectorFields unknownMembers(JsonNode in) {
        var x1 = count(in, "x1");
        var n1 = count(in, "n1");
        var x2 = count(in, "x2");
        var n2 = count(in, "n2");
        return bounds(
                        UnknownBounds.ofRiskRatio(
                                x1, n1, x2, n2, count(in, "unknown_x"), count(in, "unknown_n")))
                .with("known_only", point(RiskRatios.koopman(x1, n1, x2, n2, 0.95)));
    }

    private static VectorFields bounds(Optional<Bounds> bounds) {
        var out =
                fields().with(
                                "lower",
                                bounds.<Object>map(Bounds::lower)
                                        .orElse(VectorFields.NOT_AVAILABLE))
                        .with(
                                "upper",
                                bounds.<Object>map(Bounds::upper)
                                        .orElse(VectorFields.NOT_AVAILABLE));
        bounds.ifPresent(found -> out.with("direction_robust", found.sameSideOfOne()));
        return out;
    }

    private static VectorFields allocation(JsonNode in) {
        var known = new LinkedHashMap<String, Long>();
        in.get("known").properties().forEach(e -> known.put(e.getKey(), e.getValue().asLong()));
        return fields().with(
                        "allocated",
                        UnknownBounds.allocateInProportion(known, count(in, "unknown")));
    }

    private static VectorFields nonResponse(JsonNode in) {
        var distributed = count(in, "distributed");
        var returned = count(in, "returned");
        var yes = count(in, "yes");
        var bounds = UnknownBounds.ofSurveyShare(distributed, returned, yes).orElseThrow();
        return fields().with("lower_pct", bounds.lower() * 100)
                .with("upper_pct", bounds.upper() * 100)
                .with("respondent_pct", percent(Proportions.wilson(yes, returned, 0.95)))
                .with(
                        "response_rate_pct",
                        percent(Proportions.wilson(returned, distributed, 0.95)));
    }

    private static Object percent(Figure share) {
        return share instanceof Estimate estimate
                ? estimate.point() * 100
                : VectorFields.NOT_AVAILABLE;
    }

    private static VectorFields representation(JsonNode in) {
        var workforce = percentage(in, "workforce_pct");
        var benchmark = percentage(in, "benchmark_pct");
        var ratio = workforce.over(benchmark).value();
        var withoutCounts = ModelChoice.of(false, true, true, true).model();
        return fields().with("ratio", ratio.point())
                .with("gap_pp", workforce.less(benchmark).points())
                .with("disparity_odds", workforce.oddsOver(benchmark))
                .withBounds("ratio_rounding_interval", ratio.rounding())
                .with(
                        "ci",
                        withoutCounts.interval().isEmpty()
                                ? "not_available_without_counts"
                                : "available");
    }

    private static VectorFields grim(JsonNode in) {
        var counts = percentage(in, "pct").countsOf(count(in, "n"));
        return fields().with(
                        "feasible_counts",
                        LongStream.rangeClosed(counts.lowest(), counts.highest()).boxed().toList())
                .with("consistent", !counts.none());
    }

    private static VectorFields countInterval(JsonNode in) {
        var counts = percentage(in, "pct").countsOf(count(in, "n"));
        return fields().with("min_count", counts.lowest()).with("max_count", counts.highest());
    }

    private static VectorFields roundedGap(JsonNode in) {
        var group = percentage(in, "pct_group");
        var overall = percentage(in, "pct_overall");
        var gap = group.less(overall);
        var ratio = group.over(overall).value();
        return fields().with("gap_pp", gap.points())
                .withBounds("gap_pp_interval", gap.rounding())
                .with("ratio", ratio.point())
                .withBounds("ratio_interval", ratio.rounding())
                .with("sign_determined", gap.signDetermined());
    }

    private static VectorFields complement(JsonNode in) {
        var group = number(in, "pct_group");
        var rest = Comparators.rest(group, number(in, "pct_overall"), number(in, "group_share"));
        return fields().with("pct_complement", rest)
                .with(
                        "ratio_group_to_complement",
                        rest instanceof Answer.Given<Double>(var of)
                                ? Comparators.ratio(group, of)
                                : VectorFields.NOT_AVAILABLE);
    }

    private static VectorFields percentChange(JsonNode in) {
        var change =
                Comparators.percentChange(
                                decimal(in, "old"), decimal(in, "new"), decimal(in, "claimed_pct"))
                        .value();
        return fields().with("pct_change", change.percent())
                .with("claim_consistent", change.claimConsistent());
    }

    private static VectorFields selectionRates(JsonNode in) {
        var rates =
                Comparators.selectionRates(
                                numbers(in, "y_pred").stream().map(each -> each != 0).toList(),
                                in.get("group").valueStream().map(JsonNode::asText).toList())
                        .value();
        var out = fields().with("difference", rates.difference()).with("ratio", rates.ratio());
        rates.rates().forEach(out::with);
        return out;
    }

    private static VectorFields impactRatio(JsonNode in) {
        var a = number(in, "rate_a");
        var b = number(in, "rate_b");
        return fields().with("ratio", Comparators.ratio(a, b)).with("difference", a - b);
    }

    private static VectorFields fromShares(JsonNode in) {
        var shares =
                Comparators.fromShares(
                        number(in, "share_events_focal_pct"),
                        number(in, "share_population_focal_pct"),
                        number(in, "share_events_ref_pct"),
                        number(in, "share_population_ref_pct"));
        return fields().with("representation_index", shares.index())
                .with("relative_rate", shares.relativeRate());
    }

    private static VectorFields likelihood(JsonNode in) {
        var ratio = percentage(in, "pct_focal").over(percentage(in, "pct_reference")).value();
        var smallest =
                Math.min(count(in.get("counts"), "focal"), count(in.get("counts"), "reference"));
        return fields().with("ratio", ratio.point())
                .with(
                        "printed",
                        BigDecimal.valueOf(ratio.point())
                                .setScale((int) count(in, "decimals"), RoundingMode.HALF_UP)
                                .doubleValue())
                .withBounds("ratio_interval", ratio.rounding())
                .with("fewer_than_10_events", smallest < Rates.FEWEST_FOR_BYAR);
    }

    private static VectorFields ingest(JsonNode in) {
        if (!in.get("file").asText().endsWith(Samples.FILE)
                || !in.get("filter").asText().equals("Type != 'Vehicle search'")
                || !in.get("group").asText().equals("Officer-defined ethnicity")) {
            throw new IllegalArgumentException("no sample for " + in);
        }
        try {
            var file = new CountedFile(Samples.londonText());
            var groups = new HashMap<String, Map<String, Long>>();
            var kept = 0L;
            for (var group : file.ofPersons().entrySet()) {
                var outcomes = group.getValue();
                kept += outcomes.searches();
                groups.put(
                        group.getKey().equals("not-recorded") ? "(blank)" : group.getKey(),
                        Map.of(
                                "searches", outcomes.searches(),
                                "arrests", outcomes.arrests(),
                                "any_outcome", outcomes.anyOutcome()));
            }
            return fields().with("rows_total", file.rows())
                    .with("rows_kept", kept)
                    .with("by_group", groups)
                    .with("exact_duplicate_rows", file.rowsThatRepeatAnother())
                    .with("missing_latlong", file.rowsWithoutPlace())
                    .with("date_min", text(file.first()))
                    .with("date_max", text(file.last()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Instant instant) {
        return WITH_OFFSET.format(instant);
    }

    private static VectorFields suppression(JsonNode in) {
        var cells = new LinkedHashMap<String, Long>();
        in.get("cells").properties().forEach(e -> cells.put(e.getKey(), e.getValue().asLong()));
        var line = DisclosureControl.suppress(cells, count(in, "total"), count(in, "threshold"));
        var published = new HashMap<>(line.published());
        published.put("Total", line.total());
        return fields().with("primary", line.primary())
                .with("secondary", line.secondary())
                .with("published", published);
    }

    private static VectorFields knowledge(JsonNode in) {
        var knowledge =
                DisclosureControl.knowledge(
                        (int) count(in, "hidden_cells"),
                        count(in, "hidden_sum"),
                        count(in, "threshold"));
        return fields().withBounds("interval_each", knowledge.each())
                .with("exact_disclosure", knowledge.exact())
                .with("secondary_required", knowledge.exact());
    }

    private static VectorFields audit(JsonNode in) {
        var table =
                in.get("table")
                        .valueStream()
                        .map(row -> row.valueStream().map(JsonNode::asLong).toList())
                        .toList();
        var hidden =
                in.get("hidden")
                        .valueStream()
                        .map(place -> new Place(place.get(0).asInt(), place.get(1).asInt()))
                        .toList();
        var audit = DisclosureControl.audit(table, hidden, in.get("margins_published").asBoolean());
        var intervals = new ArrayList<List<Double>>();
        audit.intervals().forEach(each -> intervals.add(List.of(each.lower(), each.upper())));
        return fields().with("intervals", intervals).with("disclosed", audit.disclosed());
    }

    private static VectorFields recovery(JsonNode in) {
        var counts =
                DisclosureControl.countsFromRate(
                        decimal(in, "rate_per_1000"), 1000, count(in, "population"));
        return fields().with(
                        "recoverable_count",
                        counts.unique() ? counts.lowest() : VectorFields.NOT_AVAILABLE)
                .with("safe", !(in.get("count_suppressed").asBoolean() && counts.unique()));
    }

    private static VectorFields differencing(JsonNode in) {
        var difference =
                DisclosureControl.difference(
                        count(in.get("release1"), "count"),
                        count(in.get("release2"), "count"),
                        in.path("threshold").asLong(5));
        return fields().with("derived_count", difference.difference())
                .with("safe", difference.safe());
    }
}
