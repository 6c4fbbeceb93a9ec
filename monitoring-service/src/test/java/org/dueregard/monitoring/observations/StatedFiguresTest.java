package org.dueregard.monitoring.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.dueregard.monitoring.observations.Consistency.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printed shares beside printed counts; the numbers are those of the source documents. */
class StatedFiguresTest {

    @Test
    void a_return_rate_of_46_percent_is_what_45_of_98_comes_to() {
        var seen = check(45L, 98L, "46");

        assertThat(seen.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(seen.percentOfCounts()).isEqualTo(new BigDecimal("45.92"));
        assertThat(seen.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"84, 38", "91, 41"})
    void a_share_of_45_people_that_one_count_alone_gives_tells_the_count(
            String percent, long count) {
        var seen = check(null, 45L, percent);

        assertThat(seen.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(seen.fewest()).isEqualTo(count);
        assertThat(seen.most()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"90, 45", "77, 45", "95, 45", "5.8, 750"})
    void a_share_that_no_whole_number_of_the_base_gives_contradicts_itself(
            String percent, long base) {
        var seen = check(null, base, percent);

        assertThat(seen.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(seen.fewest()).isNull();
        assertThat(seen.most()).isNull();
        assertThat(seen.notes()).singleElement().asString().contains("No whole number of " + base);
    }

    @Test
    void several_counts_that_are_printed_alike_leave_the_count_open() {
        var seen = check(null, 1407L, "26.4");

        assertThat(seen.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(seen.fewest()).isEqualTo(371);
        assertThat(seen.most()).isEqualTo(372);
    }

    @Test
    void counts_that_come_to_another_share_contradict_it() {
        var seen = check(25L, 639L, "4.9");

        assertThat(seen.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(seen.notes()).containsExactly("25 of 639 is 3.91 %, and not 4.9 %.");
    }

    @Test
    void a_share_without_its_base_and_counts_without_a_share_cannot_be_checked() {
        assertThat(check(null, null, "27").verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        var counts = check(25L, 639L, null);
        assertThat(counts.verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(counts.percentOfCounts()).isEqualTo(new BigDecimal("3.91"));
    }

    @Test
    void just_under_a_share_is_not_held_to_its_decimals() {
        var figure = new PrintedFigure(null, 45L, "90", null, null, Bound.LESS_THAN, null);

        assertThat(StatedFigures.check(Figures.of(figure), null).verdict())
                .isEqualTo(Verdict.NOT_CHECKABLE);
    }

    @Test
    void complaints_that_fell_from_7425_to_5836_fell_by_more_than_7_percent() {
        var seen = change("7425", "5836", "-7");

        assertThat(seen.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(seen.changeOfValues()).isEqualTo(new BigDecimal("-21.4"));
        assertThat(seen.notes()).containsExactly("From 7425 to 5836 is -21.4 %, and not -7 %.");
        assertThat(change("7425", "5836", "-21").verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(change("7425", "5836", "-21.4").verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(change("7425", "5836", "-21.5").verdict()).isEqualTo(Verdict.INCONSISTENT);
    }

    @Test
    void a_change_from_zero_or_from_what_is_not_known_cannot_be_worked_out() {
        assertThat(change("0", "5", "10").verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(change(null, "5", "10").verdict()).isEqualTo(Verdict.NOT_CHECKABLE);
        assertThat(change("0", "5", "10").notes()).hasSize(1);
    }

    private static Consistency check(
            @Nullable Long numerator, @Nullable Long denominator, @Nullable String percent) {
        return StatedFigures.check(
                Figures.of(
                        new PrintedFigure(
                                numerator, denominator, percent, null, null, Bound.EXACT, null)),
                null);
    }

    private static Consistency change(@Nullable String then, String now, String stated) {
        return StatedFigures.check(
                Figures.changed(now, new StatedChange(stated, "BEFORE")),
                then == null ? null : Figures.value(then));
    }
}
