package org.dueregard.monitoring.strands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StrandRulesTest {
    private static final LocalDate END = LocalDate.of(2008, 1, 31);
    private static final LocalDate LATER = LocalDate.of(2010, 1, 1);

    @Test
    void a_programme_that_ends_on_31_january_2008_is_followed_up_after_6_12_and_18_months() {
        assertThat(FollowUp.of(END))
                .extracting(FollowUp::dueOn)
                .containsExactly(
                        LocalDate.of(2008, 7, 31),
                        LocalDate.of(2009, 1, 31),
                        LocalDate.of(2009, 7, 31));
        assertThat(FollowUp.of(END).getFirst().isOverdue(LocalDate.of(2008, 7, 31))).isFalse();
        assertThat(FollowUp.of(END).getFirst().isOverdue(LocalDate.of(2008, 8, 1))).isTrue();
    }

    @Test
    void the_last_day_on_which_a_strand_that_is_overdue_can_have_ended_holds_in_every_month() {
        var first = LocalDate.of(2007, 12, 1);
        for (var today : first.datesUntil(first.plusYears(1).plusMonths(5)).toList()) {
            for (var months : FollowUp.MONTHS) {
                var bound = FollowUp.overdueIfEndedBefore(months, today);
                assertThat(bound.plusMonths(months)).as("%s", today).isAfterOrEqualTo(today);
                assertThat(bound.minusDays(1).plusMonths(months)).as("%s", today).isBefore(today);
            }
        }
    }

    @Test
    void what_was_found_is_set_beside_what_was_predicted() {
        var compared =
                Compared.of(
                        List.of(
                                predicted("Black", Impact.POSITIVE),
                                predicted("Asian", Impact.NEUTRAL),
                                predicted("White", Impact.NEUTRAL),
                                predicted("Mixed", Impact.NEGATIVE)),
                        List.of(
                                found("Black", Impact.NEUTRAL),
                                found("Asian", Impact.POSITIVE),
                                found("White", Impact.NEUTRAL),
                                found("Mixed", null),
                                found("Irish", Impact.NEGATIVE)));

        assertThat(compared)
                .extracting(Compared::outcome)
                .containsExactly(
                        Outcome.WORSE_THAN_PREDICTED,
                        Outcome.BETTER_THAN_PREDICTED,
                        Outcome.AS_PREDICTED,
                        Outcome.NOT_TOLD,
                        Outcome.NOT_PREDICTED);
    }

    @Test
    void no_group_is_passed_over_and_nothing_is_evaluated_before_its_day() {
        var strand =
                strand(predicted("Black", Impact.POSITIVE), predicted("Asian", Impact.NEUTRAL));

        assertThat(
                        StrandRules.evaluate(
                                strand,
                                evaluation(12, null, found("Black", null), found("Black", null)),
                                false,
                                LocalDate.of(2009, 1, 30)))
                .extracting(Violation::pointer)
                .containsExactly("/afterMonths", "/found/1", "/found");
        assertThat(
                        StrandRules.evaluate(
                                strand,
                                evaluation(
                                        12,
                                        null,
                                        found("Black", null),
                                        found("Asian", Impact.NEUTRAL)),
                                false,
                                LocalDate.of(2009, 1, 31)))
                .isEmpty();
        assertThat(StrandRules.evaluate(strand, evaluation(9, "x"), false, LATER))
                .extracting(Violation::pointer)
                .containsExactly("/afterMonths", "/found", "/found", "/reason");
    }

    @Test
    void a_second_evaluation_of_a_follow_up_says_why() {
        var strand = strand(predicted("Black", Impact.POSITIVE));
        var again = evaluation(6, null, found("Black", Impact.POSITIVE));

        assertThat(StrandRules.evaluate(strand, again, true, LATER))
                .extracting(Violation::pointer)
                .containsExactly("/reason");
    }

    private static NewStrand strand(Prediction... predicted) {
        return new NewStrand(
                "M-04",
                "Modernisation",
                "Leadership",
                "HR-DIRECTOR",
                END,
                "EIA-1 v1",
                List.of(predicted));
    }

    private static NewEvaluation evaluation(
            int afterMonths, @Nullable String reason, Found... found) {
        return new NewEvaluation(afterMonths, "In all", "survey", List.of(found), reason);
    }

    private static Prediction predicted(String group, Impact impact) {
        return new Prediction("RACE", group, impact, "As it says");
    }

    private static Found found(String group, @Nullable Impact impact) {
        return new Found("RACE", group, impact, "Survey of delegates");
    }
}
