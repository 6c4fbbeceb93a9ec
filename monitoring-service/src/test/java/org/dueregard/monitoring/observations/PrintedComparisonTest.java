package org.dueregard.monitoring.observations;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.monitoring.datasets.FigureKind;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printed percentages, one beside the other: no more is said than what was printed bears. */
class PrintedComparisonTest {
    private static final LocalDate DAY = LocalDate.of(2017, 1, 1);

    @ParameterizedTest
    @CsvSource({
        // Officers and staff beside London.
        "13.3, 42.6, -29.3, 0.31",
        "25.0, 42.6, -17.6, 0.59",
        "26.1, 50.3, -24.2, 0.52",
        "55.9, 50.3, 5.6, 1.11",
        // Pride and the other measures, by age: 40 to 44 beside 20 to 24.
        "55, 84, -29, 0.65",
        "39, 64, -25, 0.61",
        "59, 77, -18, 0.77",
        "50, 67, -17, 0.75",
        // By length of service.
        "54, 93, -39, 0.58",
        "49, 81, -32, 0.60",
        "37, 76, -39, 0.49",
        "37, 59, -22, 0.63",
        // By disability.
        "41, 57, -16, 0.72",
        "49, 66, -17, 0.74",
        // Victims of hate crime beside those of burglary, and with a disability beside without.
        "71.7, 81.6, -9.9, 0.88",
        "59.9, 73.9, -14.0, 0.81",
    })
    void the_gaps_of_the_documents(String percent, String beside, double points, double ratio) {
        var compared = PrintedComparison.of(said("one", percent), said("other", beside), null);

        assertThat(compared.gap().points()).isEqualTo(points, within(1e-9));
        assertThat(compared.gap().signDetermined()).isTrue();
        assertThat(requireNonNull(compared.ratio()).point()).isEqualTo(ratio, within(0.005));
        assertThat(compared.caveats().getFirst()).contains("no test");
        assertThat(compared.beyond()).isNull();
    }

    @Test
    void a_gap_is_beyond_five_points_only_where_no_rounding_can_undo_that() {
        assertThat(beyond("71.7", "81.6")).isTrue();
        assertThat(beyond("59.9", "73.9")).isTrue();
        assertThat(beyond("66", "71")).isFalse();
        assertThat(beyond("66", "72")).isFalse();
        assertThat(beyond("65.9", "72.0")).isTrue();
        assertThat(beyond("85", "70")).isTrue();
    }

    @Test
    void an_average_is_called_so_and_includes_the_group() {
        var compared = PrintedComparison.of(said("disabled", "53"), said(null, "60"), null);

        assertThat(compared.gap().points()).isEqualTo(-7, within(1e-9));
        assertThat(compared.comparator()).isEqualTo("average").isNotEqualTo("non-disabled");
        assertThat(compared.caveats())
                .contains("The comparator is everybody, and so includes the group.");
    }

    @Test
    void a_tenth_of_a_point_above_overall_is_within_what_was_rounded() {
        for (var years : List.of(List.of("2.0", "1.9"), List.of("1.9", "1.8"))) {
            var compared =
                    PrintedComparison.of(
                            said("BME", years.getFirst()), said("overall", years.getLast()), null);

            assertThat(compared.gap().points()).isEqualTo(0.1, within(1e-9));
            assertThat(compared.gap().signDetermined()).isFalse();
            assertThat(compared.comparator()).isEqualTo("overall");
            assertThat(compared.caveats())
                    .contains("The comparator is everybody, and so includes the group.");
        }
    }

    @Test
    void nothing_is_set_beside_another_measure_or_a_figure_without_percentage() {
        var other =
                new Said(
                        FigureKind.SURVEY,
                        "Something else",
                        null,
                        List.of(),
                        null,
                        "FORCE",
                        new Span(DAY, DAY, null),
                        new PrintedFigure(null, null, null, "7", "people", Bound.EXACT, null),
                        null,
                        null,
                        false,
                        new Citation("A document", "a line"),
                        null);
        assertThatThrownBy(() -> PrintedComparison.of(said("one", "50"), other, null))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.violations())
                                        .extracting(each -> each.pointer())
                                        .containsExactly("query:with", "query:with"));
    }

    private static @Nullable Boolean beyond(String percent, String beside) {
        return PrintedComparison.of(said("one", percent), said("other", beside), 5.0).beyond();
    }

    private static Said said(@Nullable String group, String percent) {
        return new Said(
                FigureKind.SURVEY,
                "A measure",
                null,
                group == null ? List.of() : List.of(new Grouping("dimension", group)),
                null,
                "FORCE",
                new Span(DAY, DAY, null),
                new PrintedFigure(null, null, percent, null, null, Bound.EXACT, null),
                null,
                null,
                false,
                new Citation("A document", "a line"),
                null);
    }
}
