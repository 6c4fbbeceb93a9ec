package org.dueregard.monitoring.indicators;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dueregard.monitoring.cells.Condition;
import org.dueregard.monitoring.cells.Tally;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.populations.PopulationKind;
import org.dueregard.monitoring.statistics.AlertFamily.Outcome;
import org.dueregard.monitoring.statistics.Comparators;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Persistence;
import org.dueregard.monitoring.verdicts.GateName;
import org.dueregard.monitoring.verdicts.GateState;
import org.dueregard.monitoring.verdicts.Judging;
import org.dueregard.monitoring.verdicts.Verdict;
import org.junit.jupiter.api.Test;

/** The indicators that the source documents name, on the figures that they print. */
class ShippedIndicatorsTest {
    private static final Datasets DATASETS = new Datasets();
    private static final Classifications CLASSIFICATIONS = new Classifications();
    private static final Indicators INDICATORS = new Indicators(DATASETS, CLASSIFICATIONS);

    @Test
    void every_shipped_indicator_is_sound_and_says_its_caveats() {
        assertThat(INDICATORS.all()).hasSizeGreaterThan(20);
        for (var definition : INDICATORS.all()) {
            assertThat(definition.caveats()).as(definition.indicator()).isNotEmpty();
            assertThat(definition.accountablePost()).as(definition.indicator()).isNotBlank();
            assertThat(definition.alertGroups()).as(definition.indicator()).isNotEmpty();
            assertThat(definition.threshold().statement()).isNotBlank();
            assertThat(definition.threshold().setBy()).contains("no law");
        }
    }

    /** 71.7 % of victims of hate crime and 81.6 % of victims of burglary: 9.9 points. */
    @Test
    void hate_crime_beside_burglary_is_short_of_parity_by_more_than_five_points() {
        var table =
                table(
                        "VS-HATE-CRIME",
                        List.of("hate-crime", "burglary"),
                        Map.of("hate-crime", 717L, "burglary", 1_632L),
                        Map.of("hate-crime", 1_000L, "burglary", 2_000L));
        var verdict =
                Judging.judge(table.definition(), new Counted(table, List.of()), List.of())
                        .verdict("FORCE", "hate-crime");
        assertThat(requireNonNull(verdict.difference()).point()).isCloseTo(-9.9, within(1e-9));
        assertThat(verdict.gate(GateName.GAP).state()).isEqualTo(GateState.PASSED);
        assertThat(verdict.outcome()).isEqualTo(Outcome.SIGNAL);
    }

    @Test
    void a_gap_that_is_certain_and_smaller_than_is_asked_for_draws_nothing() {
        var table =
                table(
                        "VS-HATE-CRIME",
                        List.of("hate-crime", "burglary"),
                        Map.of("hate-crime", 7_850L, "burglary", 8_160L),
                        Map.of("hate-crime", 10_000L, "burglary", 10_000L));
        var verdict =
                Judging.judge(table.definition(), new Counted(table, List.of()), List.of())
                        .verdict("FORCE", "hate-crime");
        assertThat(verdict.gate(GateName.RATIO).state()).isEqualTo(GateState.PASSED);
        assertThat(verdict.gate(GateName.GAP).state()).isEqualTo(GateState.HELD);
        assertThat(verdict.outcome()).isEqualTo(Outcome.NO_SIGNAL);
    }

    /** 59.9 % beside 73.9 %: 0.811 passes four fifths, and the gap of 14 points is there. */
    @Test
    void the_gap_tells_what_four_fifths_does_not() {
        var table =
                table(
                        "VS-DISABILITY",
                        List.of("disabled", "not-disabled"),
                        Map.of("disabled", 599L, "not-disabled", 7_390L),
                        Map.of("disabled", 1_000L, "not-disabled", 10_000L));
        var verdict =
                Judging.judge(table.definition(), new Counted(table, List.of()), List.of())
                        .verdict("FORCE", "disabled");
        assertThat(requireNonNull(verdict.ratio().point())).isCloseTo(0.811, within(0.0005));
        assertThat(requireNonNull(verdict.difference()).point()).isCloseTo(-14, within(1e-9));
        assertThat(verdict.outcome()).isEqualTo(Outcome.SIGNAL);
    }

    @Test
    void complainants_of_bme_and_other_background_are_compared_and_without_answers_nothing_is() {
        var groups = List.of("BME", "White");
        var verdict =
                judged(
                        table(
                                "COMPLAINANT-SATISFACTION-ETHNICITY",
                                groups,
                                Map.of("BME", 180L, "White", 700L),
                                Map.of("BME", 500L, "White", 1_400L)));
        assertThat(verdict.outcome()).isEqualTo(Outcome.HELD_BY_PERSISTENCE);
        assertThat(requireNonNull(verdict.difference()).point()).isCloseTo(-14, within(1e-9));
        var none =
                judged(
                        table(
                                "COMPLAINANT-SATISFACTION-ETHNICITY",
                                groups,
                                Map.of("BME", 0L, "White", 0L),
                                Map.of("BME", 0L, "White", 0L)));
        assertThat(none.outcome()).isEqualTo(Outcome.NOT_ESTIMABLE);
    }

    private static Verdict judged(Table table) {
        return Judging.judge(table.definition(), new Counted(table, List.of()), List.of())
                .verdict("FORCE", "BME");
    }

    @Test
    void requests_for_flexible_working_have_a_rate_of_agreement_by_group_and_its_gap() {
        var definition = INDICATORS.require("FLEXIBLE-WORKING-AGREED-SEX");
        var table =
                table(
                        "FLEXIBLE-WORKING-AGREED-SEX",
                        List.of("female", "male"),
                        Map.of("female", 120L, "male", 90L),
                        Map.of("female", 200L, "male", 100L));

        assertThat(definition.numerator())
                .contains(new Condition("decision", true, List.of("agreed", "agreed-in-part")));
        var verdict =
                Judging.judge(definition, new Counted(table, List.of()), List.of())
                        .verdict("FORCE", "female");
        assertThat(requireNonNull(verdict.rate().point())).isCloseTo(60, within(1e-9));
        assertThat(requireNonNull(verdict.difference()).point()).isCloseTo(-30, within(1e-9));
    }

    @Test
    void what_staff_say_is_compared_by_age_by_length_of_service_and_by_disability() {
        assertThat(INDICATORS.of("staff-survey"))
                .extracting(IndicatorDefinition::indicator)
                .hasSize(11)
                .contains("STAFF-PRIDE-AGE", "STAFF-POOR-PERFORMANCE-SERVICE");
        var pride =
                table(
                                "STAFF-PRIDE-AGE",
                                List.of("20-24", "40-44"),
                                Map.of("20-24", 840L, "40-44", 550L),
                                Map.of("20-24", 1_000L, "40-44", 1_000L))
                        .result("FORCE")
                        .group("40-44");
        assertThat(pride.ratio())
                .isInstanceOfSatisfying(
                        Estimate.class,
                        ratio -> assertThat(ratio.point()).isCloseTo(0.655, within(0.001)));
        assertThat(pride.passesThreshold()).isTrue();
    }

    @Test
    void who_has_declared_is_who_said_yes_or_no() {
        var definition = INDICATORS.require("DECLARATION-DISABILITY-SEX");

        assertThat(definition.numerator())
                .containsExactly(
                        new Condition("disability", true, List.of("disabled", "not-disabled")));
        var table =
                table(
                        "DECLARATION-DISABILITY-SEX",
                        List.of("female", "male"),
                        Map.of("female", 300L, "male", 500L),
                        Map.of("female", 1_000L, "male", 2_000L));
        assertThat(table.result("FORCE").group("female").rate())
                .isInstanceOfSatisfying(
                        Estimate.class,
                        rate -> assertThat(rate.point()).isCloseTo(30, within(1e-9)));
    }

    @Test
    void who_returns_after_a_career_break_is_counted_among_those_whose_break_has_ended() {
        var definition = INDICATORS.require("CAREER-BREAK-RETURN-SEX");
        var table =
                table(
                        "CAREER-BREAK-RETURN-SEX",
                        List.of("female", "male"),
                        Map.of("female", 20L, "male", 18L),
                        Map.of("female", 50L, "male", 20L));

        assertThat(definition.denominator())
                .isEqualTo(
                        new Denominator.OfRecords(
                                List.of(
                                        new Condition(
                                                "result", true, List.of("returned", "left")))));
        var women = table.result("FORCE").group("female");
        assertThat(women.among()).isEqualTo(50L);
        assertThat(women.passesThreshold()).isTrue();
    }

    @Test
    void young_people_are_compared_with_all_others() {
        var table =
                table(
                        "PA-CONFIDENCE-YOUNG",
                        List.of("young", "25-34", "35-44"),
                        Map.of("young", 50L, "25-34", 60L, "35-44", 80L),
                        Map.of("young", 100L, "25-34", 100L, "35-44", 100L));
        var young = table.result("FORCE").group("young");
        assertThat(requireNonNull(young.against()).comparator()).isEqualTo("all other groups");
        assertThat(young.against().events()).isEqualTo(140);
        assertThat(((Estimate) requireNonNull(young.ratio())).point())
                .isCloseTo(0.5 / 0.7, within(1e-12));
    }

    /** 13.3 % of officers beside 42.6 % of Londoners: a ratio of 0.312 and a gap of 29.3 points. */
    @Test
    void a_share_of_the_workforce_is_set_against_a_share_that_is_taken_as_fixed() {
        var table =
                new Table(
                        INDICATORS.require("WORKFORCE-SHARE-OFFICERS"),
                        List.of("Black", "White"),
                        "FORCE",
                        new Tally(
                                Map.of(
                                        "UNKNOWN",
                                        Map.of(
                                                "Black",
                                                1_330L,
                                                "White",
                                                8_670L,
                                                Table.UNKNOWN,
                                                500L))),
                        new Tally(Map.of("LAMBETH", Map.of("Black", 426L, "White", 574L))),
                        Instant.EPOCH,
                        Set.of("LAMBETH"));
        var judged = Judging.judge(table.definition(), new Counted(table, List.of()), List.of());
        var verdict = judged.verdict("FORCE", "Black");
        assertThat(judged.verdicts())
                .as("nobody works in Lambeth, and nothing is said of it")
                .allMatch(each -> each.unit().equals("FORCE"));
        assertThat(requireNonNull(verdict.rate().point())).isCloseTo(13.3, within(1e-9));
        assertThat(requireNonNull(verdict.comparatorRate().point())).isCloseTo(42.6, within(1e-9));
        assertThat(requireNonNull(verdict.ratio().point())).isCloseTo(0.3122, within(0.0001));
        assertThat(requireNonNull(verdict.difference()).point()).isCloseTo(-29.3, within(1e-9));
        assertThat(requireNonNull(verdict.worstCase()).lower()).isLessThan(0.3);
        assertThat(verdict.outcome()).isEqualTo(Outcome.SIGNAL);
        assertThat(judged.verdict("FORCE", "White").outcome()).isEqualTo(Outcome.NO_SIGNAL);
    }

    @Test
    void the_best_group_is_one_that_is_large_enough_to_tell() {
        var definition = of(Comparators.Kind.BEST_GROUP);
        var table =
                table(
                        definition,
                        List.of("Asian", "BME", "White"),
                        Map.of("Asian", 4L, "BME", 20L, "White", 45L),
                        Map.of("Asian", 4L, "BME", 100L, "White", 100L));
        var result = table.result("FORCE");
        assertThat(requireNonNull(result.group("BME").against()).comparator()).isEqualTo("White");
        assertThat(result.group("White").against()).isNull();
    }

    @Test
    void everybody_else_has_the_unknown_among_them() {
        var definition = of(Comparators.Kind.OVERALL);
        var table =
                table(
                        definition,
                        List.of("BME", "White"),
                        Map.of("BME", 20L, "White", 45L, Table.UNKNOWN, 10L),
                        Map.of("BME", 100L, "White", 100L, Table.UNKNOWN, 50L));
        var against = requireNonNull(table.result("FORCE").group("BME").against());
        assertThat(against.events()).isEqualTo(55);
        assertThat(against.among()).isEqualTo(150);
    }

    @Test
    void what_a_dataset_cannot_serve_is_refused_with_everything_that_is_wrong() {
        var sound = INDICATORS.require("RECRUITMENT-ETHNICITY");
        var dataset = DATASETS.require("applicants");
        assertThat(DefinitionRules.violations(sound, dataset, CLASSIFICATIONS)).isEmpty();
        var wrong =
                new IndicatorDefinition(
                        "WRONG",
                        1,
                        "Wrong",
                        "Wrong",
                        "RACE",
                        "applicants",
                        2,
                        Model.BINOMIAL_RISK,
                        "ethnicity",
                        "ethnicity-self-defined-to-census-2021",
                        null,
                        "ethnicity-census-2021-groups",
                        null,
                        Map.of(),
                        sound.numerator(),
                        new Denominator.OfPopulation(2021, PopulationKind.RESIDENT),
                        100,
                        0.95,
                        Comparators.Kind.NAMED_GROUP,
                        "Nobody",
                        Direction.HIGHER_IS_ADVERSE,
                        List.of("rank"),
                        List.of("Martian"),
                        List.of("FORCE"),
                        sound.threshold(),
                        new Persistence(1, 1),
                        "DHR",
                        List.of());
        assertThat(DefinitionRules.violations(wrong, dataset, CLASSIFICATIONS))
                .extracting(each -> each.pointer())
                .containsExactlyInAnyOrder(
                        "/datasetVersion",
                        "/comparator",
                        "/alertGroups",
                        "/model",
                        "/strata",
                        "/threshold");
    }

    private static IndicatorDefinition of(Comparators.Kind kind) {
        var one = INDICATORS.require("RECRUITMENT-ETHNICITY");
        return new IndicatorDefinition(
                one.indicator(),
                one.version(),
                one.title(),
                one.rateTitle(),
                one.characteristic(),
                one.dataset(),
                one.datasetVersion(),
                one.model(),
                one.dimension(),
                one.mapping(),
                one.mappingVersion(),
                one.classification(),
                one.classificationVersion(),
                one.merged(),
                one.numerator(),
                one.denominator(),
                one.per(),
                one.level(),
                kind,
                "the others",
                one.direction(),
                one.strata(),
                one.alertGroups(),
                one.alertUnits(),
                one.threshold(),
                one.persistence(),
                one.accountablePost(),
                one.caveats());
    }

    private static Table table(
            String indicator,
            List<String> groups,
            Map<String, Long> events,
            Map<String, Long> among) {
        return table(INDICATORS.require(indicator), groups, events, among);
    }

    private static Table table(
            IndicatorDefinition definition,
            List<String> groups,
            Map<String, Long> events,
            Map<String, Long> among) {
        return new Table(
                definition,
                groups,
                "FORCE",
                new Tally(Map.of("UNKNOWN", events)),
                new Tally(Map.of("UNKNOWN", among)),
                null,
                Set.of());
    }
}
