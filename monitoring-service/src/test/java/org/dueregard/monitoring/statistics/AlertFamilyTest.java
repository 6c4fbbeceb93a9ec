package org.dueregard.monitoring.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dueregard.monitoring.statistics.AlertFamily.Comparison;
import org.dueregard.monitoring.statistics.AlertFamily.Judgement;
import org.dueregard.monitoring.statistics.AlertFamily.Outcome;
import org.dueregard.monitoring.statistics.AlertFamily.Rules;
import org.dueregard.monitoring.statistics.Persistence.Period;
import org.junit.jupiter.api.Test;

/** Every gate that a comparison has to pass before a disparity is drawn from it. */
class AlertFamilyTest {

    private static final Rules RULES = new Rules(1.25, 0.05, 5, 0.1, new Persistence(1, 1));
    private static final Comparison LARGE = searches(300, 100);

    @Test
    void a_ratio_that_is_large_and_certain_is_a_signal() {
        var judgement = judgeAlone(LARGE, RULES);
        assertThat(judgement.outcome()).isEqualTo(Outcome.SIGNAL);
        assertThat(judgement.adjustedP()).isLessThan(1e-9);
        assertThat(judgement.caveats()).isEmpty();
    }

    @Test
    void a_ratio_whose_interval_reaches_the_threshold_is_none_and_says_so() {
        var judgement = judgeAlone(searches(140, 100), RULES);
        assertThat(judgement.outcome()).isEqualTo(Outcome.NO_SIGNAL);
        assertThat(judgement.because()).contains("1.25");
    }

    /** Alone it would be one; among a hundred, five like it come by chance. */
    @Test
    void one_of_many_comparisons_that_chance_explains_is_no_signal() {
        var rules = new Rules(1, 0.05, 5, 0.1, new Persistence(1, 1));
        var doubtful = searches(140, 100);
        assertThat(judgeAlone(doubtful, rules).outcome()).isEqualTo(Outcome.SIGNAL);
        var family = new LinkedHashMap<String, Comparison>();
        family.put("Black, Lambeth", doubtful);
        for (var i = 0; i < 99; i++) {
            family.put("another " + i, searches(100, 100));
        }
        var judgement = of(AlertFamily.judge(family, Map.of(), rules), "Black, Lambeth");
        assertThat(judgement.outcome()).isEqualTo(Outcome.NO_SIGNAL);
        assertThat(judgement.because()).contains("chance");
    }

    @Test
    void small_counts_and_what_is_not_estimable_take_no_part() {
        var family = new LinkedHashMap<String, Comparison>();
        family.put("large", searches(150, 100));
        family.put("small", searches(4, 60));
        family.put("none", searches(0, 0));
        var judgements = AlertFamily.judge(family, Map.of(), RULES);
        var alone = judgeAlone(searches(150, 100), RULES);
        assertThat(of(judgements, "large")).isEqualTo(alone);
        assertThat(of(judgements, "small").outcome()).isEqualTo(Outcome.TOO_SMALL_TO_TELL);
        assertThat(of(judgements, "small").adjustedP()).isNull();
        assertThat(of(judgements, "none").outcome()).isEqualTo(Outcome.NOT_ESTIMABLE);
        assertThat(of(judgements, "none").because()).isEqualTo("Neither group has an event.");
    }

    @Test
    void strata_that_say_otherwise_hold_it_back() {
        var departments = List.of(new Stratum(90, 100, 800, 1000), new Stratum(200, 1000, 10, 100));
        var check = MantelHaenszel.riskRatio(departments, 0.95).simpson();
        var held =
                new Comparison(
                        LARGE.ratio(), LARGE.test(), 100, Optional.empty(), 0, Optional.of(check));
        var judgement = judgeAlone(held, RULES);
        assertThat(judgement.outcome()).isEqualTo(Outcome.HELD_BY_STRATA);
        assertThat(judgement.because()).contains("one by one");
    }

    @Test
    void an_unknown_group_that_could_turn_it_round_is_a_caveat() {
        var unknown =
                new Comparison(
                        LARGE.ratio(),
                        LARGE.test(),
                        100,
                        UnknownBounds.ofRateRatio(300, 100_000, 100, 100_000, 400),
                        0.5,
                        Optional.empty());
        var judgement = judgeAlone(unknown, RULES);
        assertThat(judgement.outcome()).isEqualTo(Outcome.SIGNAL);
        assertThat(judgement.caveats())
                .containsExactly(
                        "Those of unknown group could turn the direction round.",
                        "The group of 50.0 % is unknown.");
    }

    @Test
    void a_signal_is_drawn_when_it_stands_in_two_of_three_periods() {
        var rules = new Rules(1.25, 0.05, 5, 0.1, new Persistence(2, 3));
        var quiet = searches(100, 100);
        var outcomes =
                AlertFamily.rehearse(
                                List.of(
                                        Map.of("Black", LARGE),
                                        Map.of("Black", quiet),
                                        Map.of("Black", LARGE),
                                        Map.of("Black", quiet),
                                        Map.of("White", quiet),
                                        Map.of("Black", LARGE)),
                                rules)
                        .stream()
                        .map(period -> period.get("Black"))
                        .map(judgement -> judgement == null ? null : judgement.outcome())
                        .toList();
        assertThat(outcomes)
                .containsExactly(
                        Outcome.HELD_BY_PERSISTENCE,
                        Outcome.NO_SIGNAL,
                        Outcome.SIGNAL,
                        Outcome.NO_SIGNAL,
                        null,
                        Outcome.HELD_BY_PERSISTENCE);
    }

    @Property(tries = 200)
    void the_more_that_is_asked_for_the_fewer_signals(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 5, max = 400) Integer> counts,
            @ForAll @IntRange(min = 1, max = 3) int needed) {
        var family = new LinkedHashMap<Integer, Comparison>();
        for (var i = 0; i < counts.size(); i++) {
            family.put(i, searches(counts.get(i), 100));
        }
        var lenient = signals(family, new Rules(1, 0.1, 5, 0.1, new Persistence(1, 3)));
        var strict = signals(family, new Rules(1.25, 0.05, 5, 0.1, new Persistence(needed, 3)));
        assertThat(lenient).containsAll(strict);
    }

    /** For an outcome that is wished for the threshold lies below one, and all is mirrored. */
    @Property(tries = 200)
    void a_family_upside_down_has_the_same_signals(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 5, max = 400) Integer> counts) {
        var high = new LinkedHashMap<Integer, Comparison>();
        var low = new LinkedHashMap<Integer, Comparison>();
        for (var i = 0; i < counts.size(); i++) {
            high.put(i, searches(counts.get(i), 100));
            low.put(i, searches(100, counts.get(i)));
        }
        assertThat(signals(low, new Rules(0.8, 0.05, 5, 0.1, new Persistence(1, 1))))
                .isEqualTo(signals(high, RULES));
    }

    @Test
    void persistence_looks_at_the_latest_periods_and_needs_the_last() {
        var twoOfThree = new Persistence(2, 3);
        assertThat(
                        twoOfThree.standing(
                                List.of(
                                        Period.SIGNAL,
                                        Period.SIGNAL,
                                        Period.NO_FIGURE,
                                        Period.NO_SIGNAL,
                                        Period.SIGNAL)))
                .isEqualTo(new Persistence.Standing(false, 1, 1));
        assertThat(
                        twoOfThree
                                .standing(List.of(Period.SIGNAL, Period.SIGNAL, Period.NO_SIGNAL))
                                .persists())
                .isFalse();
        assertThat(twoOfThree.standing(List.of(Period.SIGNAL, Period.SIGNAL)).persists()).isTrue();
        assertThat(new Persistence(1, 1).standing(List.of()).persists()).isFalse();
        assertThatThrownBy(() -> new Persistence(3, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rules(0, 0.05, 5, 0.1, twoOfThree))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_adjusted_p_is_that_of_benjamini_and_hochberg() {
        var family = new LinkedHashMap<String, Comparison>();
        family.put("one", searches(140, 100));
        family.put("other", searches(110, 100));
        var judgements = AlertFamily.judge(family, Map.of(), RULES);
        var p = RateRatios.exactTest(140, 100_000, 100, 100_000).value().p();
        assertThat(of(judgements, "one").adjustedP()).isCloseTo(2 * p, within(1e-12));
    }

    private static List<Integer> signals(Map<Integer, Comparison> family, Rules rules) {
        var signals = new ArrayList<Integer>();
        AlertFamily.judge(family, Map.of(), rules)
                .forEach(
                        (key, judgement) -> {
                            if (judgement.outcome() == Outcome.SIGNAL) {
                                signals.add(key);
                            }
                        });
        return signals;
    }

    private static Judgement judgeAlone(Comparison comparison, Rules rules) {
        return of(AlertFamily.judge(Map.of("alone", comparison), Map.of(), rules), "alone");
    }

    private static Judgement of(Map<String, Judgement> judgements, String key) {
        return requireNonNull(judgements.get(key));
    }

    private static Comparison searches(long group, long comparator) {
        return new Comparison(
                RateRatios.exact(group, 100_000, comparator, 100_000, 0.95),
                RateRatios.exactTest(group, 100_000, comparator, 100_000),
                Math.min(group, comparator),
                Optional.empty(),
                0,
                Optional.empty());
    }
}
