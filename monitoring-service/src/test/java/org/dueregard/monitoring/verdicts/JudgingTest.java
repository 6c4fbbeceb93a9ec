package org.dueregard.monitoring.verdicts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dueregard.monitoring.cells.Tally;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.indicators.Counted;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.indicators.Stratification;
import org.dueregard.monitoring.indicators.Table;
import org.dueregard.monitoring.indicators.Threshold;
import org.dueregard.monitoring.statistics.AlertFamily.Outcome;
import org.dueregard.monitoring.statistics.Persistence;
import org.dueregard.monitoring.statistics.Persistence.Period;
import org.dueregard.monitoring.verdicts.Judged.Place;
import org.junit.jupiter.api.Test;

/** From counts to verdicts, gate by gate. */
class JudgingTest {
    private static final Indicators INDICATORS =
            new Indicators(new Datasets(), new Classifications());
    private static final IndicatorDefinition ARRESTS =
            INDICATORS.require("SS-ARREST-RATE").with(threshold(1.1, 0.05), new Persistence(1, 1));

    @Test
    void a_ratio_beyond_every_gate_is_a_signal() {
        var verdict = judge(Map.of("A", counts(600, 1000, 300, 1000))).verdict("FORCE", "Black");
        assertThat(verdict.outcome()).isEqualTo(Outcome.SIGNAL);
        assertThat(verdict.alerts()).isTrue();
        assertThat(verdict.gates())
                .extracting(Gate::state)
                .containsExactly(
                        GateState.PASSED,
                        GateState.PASSED,
                        GateState.PASSED,
                        GateState.PASSED,
                        GateState.NOT_ASKED,
                        GateState.PASSED);
        assertThat(requireNonNull(verdict.ratio().point())).isCloseTo(2, within(1e-12));
        assertThat(requireNonNull(verdict.difference()).point()).isCloseTo(30, within(1e-9));
    }

    /**
     * Bickel and others 1975: of women more were refused, and within the departments they were not.
     */
    @Test
    void where_the_strata_say_otherwise_the_sum_draws_nothing_and_says_so() {
        var departments = new TreeMap<String, long[]>();
        departments.put("A", counts(108 - 89, 108, 825 - 512, 825));
        departments.put("B", counts(25 - 17, 25, 560 - 353, 560));
        departments.put("C", counts(593 - 202, 593, 325 - 120, 325));
        departments.put("D", counts(375 - 131, 375, 417 - 138, 417));
        departments.put("E", counts(393 - 94, 393, 191 - 53, 191));
        departments.put("F", counts(341 - 24, 341, 373 - 22, 373));
        var verdict = judge(departments).verdict("FORCE", "Black");
        assertThat(requireNonNull(verdict.ratio().lower())).isGreaterThan(1.1);
        assertThat(verdict.outcome()).isEqualTo(Outcome.HELD_BY_STRATA);
        assertThat(verdict.gate(GateName.STRATA).state()).isEqualTo(GateState.HELD);
        var strata = verdict.strata().getFirst();
        assertThat(strata.agree()).isFalse();
        assertThat(requireNonNull(strata.pooled().point())).isLessThan(1.05);
        assertThat(strata.used()).isEqualTo(6);
        assertThat(verdict.isSignal()).as("it is shown, and persists").isTrue();
    }

    @Test
    void too_small_to_tell_says_what_would_show_and_never_that_there_is_none() {
        var verdict = judge(Map.of("A", counts(6, 20, 60, 200))).verdict("A", "Black");
        assertThat(verdict.outcome()).isEqualTo(Outcome.TOO_SMALL_TO_TELL);
        assertThat(requireNonNull(verdict.wouldShow())).isGreaterThan(1.1);
        assertThat(verdict.because()).contains("would probably show");
        var few = judge(Map.of("A", counts(2, 20, 60, 200))).verdict("A", "Black");
        assertThat(few.outcome()).isEqualTo(Outcome.TOO_SMALL_TO_TELL);
        assertThat(few.gate(GateName.COUNTS).state()).isEqualTo(GateState.HELD);
        assertThat(few.hidden().group()).isTrue();
        var none = judge(Map.of("A", counts(0, 20, 0, 200))).verdict("A", "Black");
        assertThat(none.outcome()).isEqualTo(Outcome.NOT_ESTIMABLE);
    }

    @Test
    void a_signal_that_the_unknown_could_undo_is_said_to_be_one() {
        var groups = Map.of("Black", 130L, "White", 90L, Table.UNKNOWN, 400L);
        var among = Map.of("Black", 300L, "White", 300L, Table.UNKNOWN, 500L);
        var judged =
                Judging.judge(
                        ARRESTS,
                        counted(ARRESTS, Map.of("A", groups), Map.of("A", among)),
                        List.of());
        var verdict = judged.verdict("FORCE", "Black");
        assertThat(verdict.outcome()).isEqualTo(Outcome.SIGNAL);
        assertThat(verdict.gate(GateName.UNKNOWN).state()).isEqualTo(GateState.NOTED);
        assertThat(verdict.caveats()).anyMatch(caveat -> caveat.contains("unknown"));
    }

    @Test
    void where_most_have_not_declared_nothing_is_drawn_and_it_is_said_why() {
        var groups = Map.of("Black", 130L, "White", 90L, Table.UNKNOWN, 400L);
        var among = Map.of("Black", 300L, "White", 300L, Table.UNKNOWN, 900L);

        var verdict =
                Judging.judge(
                                ARRESTS,
                                counted(ARRESTS, Map.of("A", groups), Map.of("A", among)),
                                List.of())
                        .verdict("FORCE", "Black");

        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_ESTIMABLE);
        assertThat(verdict.because()).contains("Too few have declared");
    }

    @Test
    void a_signal_has_to_stand_as_often_as_is_asked_for() {
        var definition = ARRESTS.with(threshold(1.1, 0.05), new Persistence(2, 3));
        var counted = counted(definition, Map.of("A", counts(600, 1000, 300, 1000)));
        var here = new Place("FORCE", "Black");
        var alone = Judging.judge(definition, counted, List.of(Map.of(), Map.of()));
        assertThat(alone.verdict("FORCE", "Black").outcome())
                .isEqualTo(Outcome.HELD_BY_PERSISTENCE);
        assertThat(alone.said().get(here)).isEqualTo(Period.SIGNAL);
        var second = Judging.judge(definition, counted, List.of(alone.said(), Map.of()));
        assertThat(second.verdict("FORCE", "Black").outcome()).isEqualTo(Outcome.SIGNAL);
        assertThat(second.verdict("FORCE", "Black").gate(GateName.PERSISTENCE).because())
                .contains("2 of the last 3");
    }

    @Test
    void what_is_judged_but_not_alerted_on_says_so() {
        var judged = judge(Map.of("A", counts(600, 1000, 300, 1000)));
        assertThat(judged.verdict("A", "Black").outcome()).isEqualTo(Outcome.SIGNAL);
        assertThat(judged.verdict("A", "Black").alerts()).isFalse();
        assertThat(judged.family()).isEqualTo(judged.tests() + judged.leftOut());
    }

    /** A name is only a name. */
    @Property(tries = 100)
    void units_that_change_places_change_nothing(
            @ForAll @IntRange(min = 0, max = 90) int a,
            @ForAll @IntRange(min = 0, max = 90) int b,
            @ForAll @IntRange(min = 0, max = 90) int c,
            @ForAll @IntRange(min = 0, max = 90) int d) {
        var one = judge(Map.of("A", counts(a, 100, b, 110), "B", counts(c, 120, d, 130)));
        var other = judge(Map.of("B", counts(a, 100, b, 110), "A", counts(c, 120, d, 130)));
        assertThat(one.verdict("A", "Black").outcome())
                .isEqualTo(other.verdict("B", "Black").outcome());
        assertThat(one.verdict("A", "Black").test()).isEqualTo(other.verdict("B", "Black").test());
        assertThat(one.verdict("FORCE", "Black").outcome())
                .isEqualTo(other.verdict("FORCE", "Black").outcome());
    }

    /** Whoever looks at more must not see more. */
    @Property(tries = 100)
    void a_group_without_a_difference_never_makes_a_signal_of_another(
            @ForAll @IntRange(min = 0, max = 100) int a,
            @ForAll @IntRange(min = 0, max = 100) int b,
            @ForAll @IntRange(min = 1, max = 50) int size) {
        var alone = judge(Map.of("A", counts(a, 100, b, 100))).verdict("FORCE", "Black");
        var events = new HashMap<>(Map.of("Black", (long) a, "White", (long) b));
        var among = new HashMap<>(Map.of("Black", 100L, "White", 100L));
        events.put("Asian", (long) b * size);
        among.put("Asian", 100L * size);
        var beside =
                Judging.judge(
                                ARRESTS,
                                counted(ARRESTS, Map.of("A", events), Map.of("A", among)),
                                List.of())
                        .verdict("FORCE", "Black");
        if (alone.outcome() != Outcome.SIGNAL) {
            assertThat(beside.outcome()).isNotEqualTo(Outcome.SIGNAL);
        }
    }

    private static Judged judge(Map<String, long[]> units) {
        return Judging.judge(ARRESTS, counted(ARRESTS, units), List.of());
    }

    private static Counted counted(IndicatorDefinition definition, Map<String, long[]> units) {
        var events = new HashMap<String, Map<String, Long>>();
        var among = new HashMap<String, Map<String, Long>>();
        units.forEach(
                (unit, counts) -> {
                    events.put(unit, Map.of("Black", counts[0], "White", counts[2]));
                    among.put(unit, Map.of("Black", counts[1], "White", counts[3]));
                });
        return counted(definition, events, among);
    }

    private static Counted counted(
            IndicatorDefinition definition,
            Map<String, Map<String, Long>> events,
            Map<String, Map<String, Long>> among) {
        var table =
                new Table(
                        definition,
                        List.of("Asian", "Black", "White"),
                        "FORCE",
                        new Tally(events),
                        new Tally(among),
                        null,
                        Set.of());
        return new Counted(table, List.of(Stratification.byUnit(table)));
    }

    private static long[] counts(long x1, long n1, long x2, long n2) {
        return new long[] {x1, n1, x2, n2};
    }

    private static Threshold threshold(double above, double q) {
        return new Threshold(above, null, null, 5L, q, 0.2, 0.5, "a statement", "a test");
    }
}
