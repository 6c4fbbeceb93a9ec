package org.dueregard.actionplan.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dueregard.actionplan.Quarter;
import org.dueregard.actionplan.action.DatePrecision;
import org.dueregard.actionplan.action.DueDate;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private static final Instant NOW = Instant.parse("2021-06-01T12:00:00Z");
    private static final Person RECORDER = new Person("recorder");
    private static final Person MEMBER = new Person("member");

    @Test
    void a_value_that_is_reached_counts_whichever_way_is_better() {
        var more = measure(Basis.REACH, Direction.HIGHER_IS_BETTER, "600", null);
        var fewer = measure(Basis.REACH, Direction.LOWER_IS_BETTER, "600", null);
        for (var measure : List.of(more, fewer)) {
            record(measure, "2021-Q1", "600");
        }
        record(more, "2020-Q1", "599.9");
        record(fewer, "2020-Q1", "600.1");

        for (var measure : List.of(more, fewer)) {
            assertThat(standing(measure, "2021-Q1")).isEqualTo(Standing.MET);
            assertThat(standing(measure, "2020-Q1")).isEqualTo(Standing.NOT_MET);
            assertThat(standing(measure, "2019-Q1")).isEqualTo(Standing.NO_VALUE);
        }
    }

    @Test
    void progress_is_the_share_of_the_target_that_is_reached() {
        var measure = measure(Basis.REACH, Direction.HIGHER_IS_BETTER, "600", null);
        record(measure, "2019-Q1", "450");

        assertThat(measure.in(Quarter.parse("2019-Q1")).progress()).isEqualByComparingTo("0.75");
        assertThat(measure.in(Quarter.parse("2019-Q2")).progress()).isNull();
    }

    @Test
    void year_on_year_the_same_value_is_no_improvement_and_a_first_year_cannot_be_judged() {
        var measure = measure(Basis.YEAR_ON_YEAR, Direction.LOWER_IS_BETTER, null, null);
        record(measure, "2018-Q1", "410");
        record(measure, "2019-Q1", "410");
        record(measure, "2020-Q1", "409");
        record(measure, "2020-Q2", "1");

        assertThat(standing(measure, "2018-Q1")).isEqualTo(Standing.NO_VALUE);
        assertThat(standing(measure, "2019-Q1")).isEqualTo(Standing.NOT_MET);
        assertThat(standing(measure, "2020-Q1")).isEqualTo(Standing.MET);
        assertThat(standing(measure, "2020-Q2")).isEqualTo(Standing.NO_VALUE);
    }

    @Test
    void a_trajectory_expects_its_last_point_that_has_come() {
        var measure =
                new Measure(
                        new NewMeasure(
                                "M",
                                "Satisfaction",
                                "S",
                                null,
                                null,
                                null,
                                "%",
                                Direction.HIGHER_IS_BETTER,
                                Basis.TRAJECTORY,
                                null,
                                null,
                                List.of(point("2017-Q4", "57"), point("2018-Q4", "62")),
                                Map.of(),
                                null,
                                null,
                                null));
        for (var quarter : List.of("2017-Q3", "2018-Q3", "2018-Q4")) {
            record(measure, quarter, "60");
        }

        assertThat(standing(measure, "2017-Q3")).isEqualTo(Standing.NO_VALUE);
        assertThat(standing(measure, "2018-Q3")).isEqualTo(Standing.MET);
        assertThat(standing(measure, "2018-Q4")).isEqualTo(Standing.NOT_MET);
    }

    @Test
    void a_verification_is_of_one_value_and_a_later_value_needs_it_anew() {
        var measure = measure(Basis.REACH, Direction.HIGHER_IS_BETTER, "10", "IAG");
        record(measure, "2020-Q1", "11");
        var quarter = Quarter.parse("2020-Q1");
        assertThat(standing(measure, "2020-Q1")).isEqualTo(Standing.AWAITING_VERIFICATION);
        assertThatThrownBy(() -> measure.verify(quarter, "P", "Seen.", RECORDER, NOW))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("recorded");

        measure.verify(quarter, "P", "Seen.", MEMBER, NOW);
        assertThat(standing(measure, "2020-Q1")).isEqualTo(Standing.MET);

        record(measure, "2020-Q1", "12");
        assertThat(standing(measure, "2020-Q1")).isEqualTo(Standing.AWAITING_VERIFICATION);
        assertThatThrownBy(() -> measure.achieve("As it is.", NOW))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.violations())
                                        .singleElement()
                                        .satisfies(
                                                each ->
                                                        assertThat(each.message())
                                                                .contains("IAG", "2020-Q1")));
    }

    @Test
    void what_monitoring_finds_counts_for_more_than_the_comparison() {
        var measure = measure(Basis.REACH, Direction.HIGHER_IS_BETTER, "10", null);
        told(measure, "2020-Q1", "11", TargetMet.NO);
        told(measure, "2020-Q2", "9", TargetMet.YES);
        told(measure, "2020-Q3", "11", TargetMet.NOT_COMPUTABLE);
        told(measure, "2020-Q4", "11", TargetMet.NO_TARGET);

        assertThat(standing(measure, "2020-Q1")).isEqualTo(Standing.NOT_MET);
        assertThat(standing(measure, "2020-Q2")).isEqualTo(Standing.MET);
        assertThat(standing(measure, "2020-Q3")).isEqualTo(Standing.NO_VALUE);
        assertThat(standing(measure, "2020-Q4")).isEqualTo(Standing.MET);
    }

    @Test
    void two_national_accreditations_do_not_stand_for_an_international_one() {
        var measure =
                new Measure(
                        new NewMeasure(
                                "M",
                                "Recognition",
                                "S",
                                null,
                                null,
                                null,
                                "accreditations",
                                Direction.HIGHER_IS_BETTER,
                                Basis.ACCREDITATIONS,
                                null,
                                null,
                                List.of(),
                                Map.of(
                                        AccreditationLevel.NATIONAL,
                                        1,
                                        AccreditationLevel.INTERNATIONAL,
                                        1),
                                null,
                                null,
                                null));
        accredit(measure, AccreditationLevel.NATIONAL, "One");
        accredit(measure, AccreditationLevel.NATIONAL, "Two");
        assertThat(measure.missing(Quarter.parse("2021-Q2")))
                .isEqualTo(Map.of(AccreditationLevel.INTERNATIONAL, 1L));
        assertThatThrownBy(() -> measure.achieve("Enough.", NOW))
                .isInstanceOf(DomainException.class);

        accredit(measure, AccreditationLevel.INTERNATIONAL, "Three");
        measure.achieve("Enough.", NOW);
        assertThat(measure.achievedOn()).isEqualTo(LocalDate.of(2021, 6, 1));
    }

    private static void accredit(Measure measure, AccreditationLevel level, String title) {
        measure.accredit(
                new Accreditation.NewAccreditation(
                        level, title, "A body", LocalDate.of(2021, 5, 1), "certificate"),
                NOW);
    }

    private static MeasurePoint point(String quarter, String expected) {
        return new MeasurePoint(Quarter.parse(quarter).firstDay(), new BigDecimal(expected));
    }

    private static Measure measure(
            Basis basis, Direction direction, @Nullable String target, @Nullable String verifier) {
        return new Measure(
                new NewMeasure(
                        "M",
                        "A measure",
                        "S",
                        null,
                        null,
                        null,
                        "officers",
                        direction,
                        basis,
                        target == null ? null : new BigDecimal(target),
                        target == null
                                ? null
                                : new DueDate(LocalDate.of(2021, 12, 31), DatePrecision.YEAR),
                        List.of(),
                        Map.of(),
                        null,
                        null,
                        verifier));
    }

    private static void record(Measure measure, String quarter, String value) {
        var of = Quarter.parse(quarter);
        measure.record(
                new NewValue(of, new BigDecimal(value), of.lastDay(), "register", null, null, null),
                RECORDER,
                NOW);
    }

    private static void told(Measure measure, String quarter, String value, TargetMet met) {
        var of = Quarter.parse(quarter);
        measure.record(
                new NewValue(of, new BigDecimal(value), of.lastDay(), "told", null, met, null),
                RECORDER,
                NOW);
    }

    private static Standing standing(Measure measure, String quarter) {
        return measure.in(Quarter.parse(quarter)).standing();
    }
}
