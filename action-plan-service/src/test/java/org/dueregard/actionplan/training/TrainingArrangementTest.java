package org.dueregard.actionplan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.junit.jupiter.api.Test;

/** Counting who has been trained in the duty. */
class TrainingArrangementTest {
    private static final Instant NOW = Instant.parse("2003-01-31T12:00:00Z");
    private static final LocalDate NOVEMBER = LocalDate.of(2002, 11, 28);
    private static final LocalDate DECEMBER = LocalDate.of(2002, 12, 31);

    private final TrainingArrangement arrangement =
            new TrainingArrangement(new NewArrangement("RRA", "The duty", "Senior managers", null));

    @Test
    void the_per_cent_is_computed_from_what_stood_on_the_day() {
        arrangement.count(NOVEMBER, 800, 100, NOW);
        arrangement.count(DECEMBER, 900, 301, NOW);

        assertThat(arrangement.figureOn(NOVEMBER.minusDays(1))).isEmpty();
        assertThat(arrangement.figureOn(NOVEMBER).orElseThrow().percent())
                .isEqualTo(new BigDecimal("12.5"));
        assertThat(arrangement.figureOn(DECEMBER).orElseThrow().percent())
                .isEqualTo(new BigDecimal("33.4"));
    }

    @Test
    void where_nobody_is_required_there_is_no_per_cent() {
        arrangement.count(NOVEMBER, 0, 0, NOW);

        assertThat(arrangement.figureOn(NOVEMBER).orElseThrow().percent()).isNull();
    }

    @Test
    void more_than_are_required_and_a_day_to_come_are_refused_together() {
        assertThatThrownBy(() -> arrangement.count(LocalDate.of(2003, 2, 1), 10, 11, NOW))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.violations())
                                        .extracting(Violation::pointer)
                                        .containsExactly("/asAt", "/trained"));
    }
}
