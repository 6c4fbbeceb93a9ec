package org.dueregard.monitoring.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.junit.jupiter.api.Test;

/** When something is due, overdue and met. */
class RoundTest {
    private static final LocalDate DUE = LocalDate.of(2008, 1, 15);
    private static final List<String> BOROUGHS = List.of("CAMDEN", "LAMBETH");

    private final Obligation policy = obligation(ObligationKind.POLICY_ANNUAL, List.of());

    @Test
    void a_policy_last_monitored_on_15_january_2007_is_overdue_on_16_january_2008() {
        var round =
                new Round(policy.id(), 0, LocalDate.of(2007, 1, 15).plus(policy.kind().every()));

        assertThat(round.dueOn()).isEqualTo(DUE);
        assertThat(round.isOverdue(DUE)).isFalse();
        assertThat(round.isOverdue(DUE.plusDays(1))).isTrue();
    }

    @Test
    void who_acts_on_it_is_told_once_and_anew_when_it_was_moved() {
        var round = new Round(policy.id(), 0, DUE);
        assertThat(round.isToBeTold(DUE.plusDays(1))).isTrue();
        var fact = round.fellOverdue(policy, List.of(), DUE.plusDays(1));

        assertThat(fact.announcements()).hasSize(1);
        assertThat(round.isToBeTold(DUE.plusDays(2))).isFalse();
        round.move(policy, DUE.plusDays(10));
        assertThat(round.isOverdue(DUE.plusDays(2))).isFalse();
        assertThat(round.isToBeTold(DUE.plusDays(11))).isTrue();
    }

    @Test
    void what_was_met_is_not_overdue_and_is_not_met_again() {
        var round = new Round(policy.id(), 0, DUE);
        round.meet(policy, DUE.plusDays(3), "/v1/monitoring-reports/1");

        assertThat(round.isOverdue(DUE.plusDays(4))).isFalse();
        assertThatThrownBy(() -> round.meet(policy, DUE, "another"))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("2008-01-18");
    }

    @Test
    void a_quarter_that_begins_on_the_last_of_a_month_keeps_to_the_last() {
        var survey = obligation(ObligationKind.VSS_QUARTER, List.of("FORCE"));
        var first = LocalDate.of(2008, 1, 31);
        var second = new Round(survey.id(), 0, first).next(survey, first);

        assertThat(second.dueOn()).isEqualTo(LocalDate.of(2008, 4, 30));
        assertThat(second.next(survey, first).dueOn()).isEqualTo(LocalDate.of(2008, 7, 31));
    }

    @Test
    void an_obligation_is_laid_where_somebody_can_meet_it() {
        assertThat(
                        pointers(
                                ObligationRules.lay(
                                        asked(ObligationKind.POLICY_ANNUAL, List.of(), DUE),
                                        DUE,
                                        BOROUGHS::contains)))
                .containsExactly("/kind");
        assertThat(
                        pointers(
                                ObligationRules.lay(
                                        asked(ObligationKind.TENSION_WEEK, List.of(), DUE),
                                        DUE.plusDays(8),
                                        BOROUGHS::contains)))
                .containsExactly("/firstDueOn", "/units");
        assertThat(
                        pointers(
                                ObligationRules.lay(
                                        asked(
                                                ObligationKind.TENSION_WEEK,
                                                List.of("CAMDEN", "MARS", "CAMDEN"),
                                                DUE),
                                        DUE.plusDays(7),
                                        BOROUGHS::contains)))
                .containsExactly("/units/1", "/units/2");
        assertThat(
                        pointers(
                                ObligationRules.lay(
                                        asked(
                                                ObligationKind.MEASURES_QUARTER,
                                                List.of("CAMDEN"),
                                                DUE),
                                        DUE,
                                        BOROUGHS::contains)))
                .containsExactly("/units");
        assertThat(
                        ObligationRules.lay(
                                new NewObligation(
                                        ObligationKind.EMPLOYMENT_ANNUAL,
                                        "EMPLOYMENT",
                                        "Employment monitoring: actions 9 and 10",
                                        "POST",
                                        null,
                                        List.of(),
                                        DUE),
                                DUE.plusYears(18),
                                BOROUGHS::contains))
                .isEmpty();
        assertThat(
                        pointers(
                                ObligationRules.lay(
                                        asked(ObligationKind.EMPLOYMENT_ANNUAL, List.of(), DUE),
                                        DUE,
                                        BOROUGHS::contains)))
                .containsExactly("/subject");
    }

    @Test
    void a_return_of_tensions_speaks_of_gypsies_and_travellers_and_a_survey_of_who_was_asked() {
        var tensions =
                ObligationRules.handIn(
                        ObligationKind.TENSION_WEEK,
                        BOROUGHS,
                        new NewReturn("CAMDEN", "Quiet.", null, null));
        assertThat(pointers(tensions)).containsExactly("/gypsyTravellerTension");
        var survey =
                ObligationRules.handIn(
                        ObligationKind.VSS_QUARTER,
                        BOROUGHS,
                        new NewReturn("MARS", "Asked.", List.of(), "none"));
        assertThat(pointers(survey))
                .containsExactly("/unit", "/groupsSurveyed", "/gypsyTravellerTension");
        assertThat(
                        ObligationRules.handIn(
                                ObligationKind.VSS_QUARTER,
                                BOROUGHS,
                                new NewReturn(
                                        "CAMDEN", "Asked.", List.of("Victims of burglary"), null)))
                .isEmpty();
    }

    private static List<String> pointers(List<Violation> violations) {
        return violations.stream().map(Violation::pointer).toList();
    }

    private static Obligation obligation(ObligationKind kind, List<String> units) {
        return new Obligation(asked(kind, units, DUE));
    }

    private static NewObligation asked(ObligationKind kind, List<String> units, LocalDate due) {
        return new NewObligation(kind, "SUBJECT", "Title", "POST", "Area", units, due);
    }
}
