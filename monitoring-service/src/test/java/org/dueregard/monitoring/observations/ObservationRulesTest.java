package org.dueregard.monitoring.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.monitoring.datasets.FigureKind;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is refused of an observation by itself. */
class ObservationRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 9, 1);

    @Test
    void a_figure_that_is_not_known_says_why_and_has_no_number() {
        assertThat(pointers(figure(null, null, null, null, null, "no self-declaration data")))
                .isEmpty();
        assertThat(pointers(figure(null, null, null, null, null, null))).containsExactly("/figure");
        assertThat(pointers(figure(null, null, "0", null, null, "no self-declaration data")))
                .containsExactly("/figure/unknownBecause");
        assertThat(pointers(figure(null, 45L, null, null, null, null))).containsExactly("/figure");
    }

    @Test
    void a_share_is_no_value_and_a_value_says_what_it_counts() {
        assertThat(pointers(figure(null, null, "27", "27", "percent", null)))
                .containsExactly("/figure/value");
        assertThat(pointers(figure(null, null, null, "27", null, null)))
                .containsExactly("/figure/measuredIn");
        assertThat(pointers(figure(null, null, "27", null, "percent", null)))
                .containsExactly("/figure/measuredIn");
        assertThat(pointers(figure(null, null, "100.1", null, null, null)))
                .containsExactly("/figure/percent");
    }

    @Test
    void a_part_is_no_more_than_its_whole_and_a_share_of_nobody_is_none() {
        assertThat(pointers(figure(46L, 45L, null, null, null, null)))
                .containsExactly("/figure/numerator");
        assertThat(pointers(figure(0L, 0L, null, null, null, null)))
                .containsExactly("/figure/denominator");
    }

    @Test
    void what_is_to_come_is_a_forecast_or_a_target() {
        var next = new Span(LocalDate.of(2018, 4, 1), LocalDate.of(2019, 3, 31), null);
        assertThat(pointers(said(FigureKind.ACTUAL, next, List.of())))
                .containsExactly("/period/from");
        assertThat(pointers(said(FigureKind.FORECAST, next, List.of()))).isEmpty();
        assertThat(pointers(said(FigureKind.TARGET, next, List.of()))).isEmpty();
    }

    @Test
    void days_in_the_wrong_order_and_a_dimension_that_is_given_twice_are_told_at_once() {
        assertThat(
                        pointers(
                                said(
                                        FigureKind.ACTUAL,
                                        new Span(
                                                LocalDate.of(2017, 3, 31),
                                                LocalDate.of(2016, 4, 1),
                                                null),
                                        List.of(
                                                new Grouping("gender", "female"),
                                                new Grouping("gender", "male")))))
                .containsExactly("/period/to", "/groups/1/dimension");
    }

    @Test
    void a_change_is_a_change_of_a_value_and_what_is_not_known_was_not_worked_out() {
        var figure = figure(null, null, null, null, null, "not recorded");
        var said =
                new Said(
                        FigureKind.ACTUAL,
                        "Complaint cases",
                        null,
                        List.of(),
                        null,
                        "FORCE",
                        Figures.YEAR,
                        figure.figure(),
                        new StatedChange("-7", "OTHER"),
                        "OTHER",
                        false,
                        figure.source(),
                        null);
        assertThat(pointers(said)).containsExactly("/derivedFrom", "/change");
    }

    private static Said figure(
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable String percent,
            @Nullable String value,
            @Nullable String measuredIn,
            @Nullable String unknownBecause) {
        return Figures.of(
                new PrintedFigure(
                        numerator,
                        denominator,
                        percent,
                        value,
                        measuredIn,
                        Bound.EXACT,
                        unknownBecause));
    }

    private static Said said(FigureKind kind, Span period, List<Grouping> groups) {
        var like = Figures.value("5836");
        return new Said(
                kind,
                like.measure(),
                like.population(),
                groups,
                null,
                like.unit(),
                period,
                like.figure(),
                null,
                null,
                false,
                like.source(),
                null);
    }

    private static List<String> pointers(Said said) {
        return ObservationRules.violations(said, TODAY).stream().map(Violation::pointer).toList();
    }
}
