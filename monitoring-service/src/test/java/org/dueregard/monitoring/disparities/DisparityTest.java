package org.dueregard.monitoring.disparities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.contracts.EventContract;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.journal.Fact;
import org.dueregard.platform.outbox.EventJson;
import org.dueregard.platform.problem.DomainException;
import org.junit.jupiter.api.Test;

class DisparityTest {
    private static final Person HOLDER = new Person("holder");
    private static final Person ANALYST = new Person("analyst");
    private static final Instant NOW = Instant.parse("2016-07-15T09:00:00Z");

    @Test
    void what_it_announces_keeps_the_contracts() {
        var disparity = aDisparity();
        assertContract(disparity.detected());
        assertContract(disparity.linked(links("EIA-1", "EIA-2")).orElseThrow());
        assertContract(disparity.actionAccepted("ACT-1").orElseThrow());
        assertContract(disparity.explain("The cause", "What justifies it", HOLDER));
        assertContract(disparity.close("Justified", ANALYST, NOW));
    }

    @Test
    void computed_again_it_takes_the_latest_figures_and_announces_nothing() {
        var disparity = aDisparity();

        assertThat(disparity.computedAgain(figures("2016-07", true))).isEmpty();
        assertThat(disparity.figures().period()).isEqualTo("2016-07");
        assertThat(disparity.detectedPeriod()).isEqualTo("2016-06");
        assertThat(disparity.state()).isEqualTo(DisparityState.DETECTED);
    }

    @Test
    void an_earlier_month_does_not_replace_later_figures() {
        var disparity = aDisparity();

        disparity.computedAgain(figures("2016-05", false));

        assertThat(disparity.figures().period()).isEqualTo("2016-06");
    }

    @Test
    void the_same_assessments_again_announce_nothing() {
        assertThat(aDisparity().linked(links("EIA-1"))).isEmpty();
    }

    @Test
    void once_an_action_is_complete_a_new_assessment_is_linked_and_calls_for_no_other_action() {
        var disparity = aDisparity();
        disparity.intervened(
                new Intervention("ACT-1", LocalDate.of(2016, 9, 1), "DIVERSITY-BOARD", "DEC-1"));

        var linked = disparity.linked(links("EIA-1", "EIA-2")).orElseThrow();

        assertThat(linked.announcements()).isEmpty();
        assertThat(disparity.eiaIds()).containsExactly("EIA-1", "EIA-2");
    }

    @Test
    void an_agreed_action_that_helps_reduces_it_and_a_relapse_puts_it_under_analysis() {
        var disparity = aDisparity();
        disparity.actionAccepted("ACT-1");
        disparity.agreeAction("The cause", List.of("ACT-2"), List.of("T2"), HOLDER);
        assertThat(disparity.actionIds()).containsExactly("ACT-1", "ACT-2");

        assertThat(disparity.computedAgain(figures("2016-08", false))).isPresent();
        assertThat(disparity.state()).isEqualTo(DisparityState.REDUCED);
        assertThat(disparity.computedAgain(figures("2016-09", true))).isPresent();
        assertThat(disparity.state()).isEqualTo(DisparityState.UNDER_ANALYSIS);
    }

    @Test
    void a_second_acceptance_changes_nothing() {
        var disparity = aDisparity();
        assertThat(disparity.actionAccepted("ACT-1")).isPresent();
        assertThat(disparity.actionAccepted("ACT-1")).isEmpty();
        assertThat(disparity.actionIds()).containsExactly("ACT-1");
    }

    @Test
    void whoever_explained_it_cannot_close_it() {
        var disparity = aDisparity();
        disparity.actionAccepted("ACT-1");
        disparity.explain("The cause", "What justifies it", ANALYST);

        assertThatThrownBy(() -> disparity.close("Justified", ANALYST, NOW))
                .isInstanceOf(DomainException.class)
                .extracting("slug")
                .isEqualTo("not-independent");
        assertThat(disparity.state()).isEqualTo(DisparityState.EXPLAINED);
    }

    @Test
    void a_completed_action_leaves_its_day_until_it_is_reopened() {
        var disparity = aDisparity();
        var intervention =
                new Intervention("ACT-1", LocalDate.of(2016, 9, 1), "DIVERSITY-BOARD", "DEC-1");
        disparity.intervened(intervention);
        disparity.intervened(intervention);
        assertThat(disparity.interventions()).containsExactly(intervention);

        assertThat(disparity.actionReopened("ACT-1", "Not effective")).isPresent();
        assertThat(disparity.actionReopened("ACT-1", "Not effective")).isEmpty();
        assertThat(disparity.interventions()).isEmpty();
    }

    private static void assertContract(Fact fact) {
        assertThat(fact.announcements()).isNotEmpty();
        for (var announcement : fact.announcements()) {
            assertThat(
                            new EventContract(announcement.type())
                                    .violations(EventJson.write(announcement.data())))
                    .isEmpty();
            assertThat(announcement.subject()).isEqualTo(fact.aggregate().id());
        }
    }

    private static Disparity aDisparity() {
        return new Disparity(
                UUID.randomUUID(),
                new Disparity.Subject(
                        "SS-SEARCH-RATE",
                        "RACE",
                        "Black",
                        "White",
                        "FORCE",
                        "the lower 95 % limit of the rate ratio is above 1.25",
                        "stop-and-search v1"),
                figures("2016-06", true),
                links("EIA-1"),
                LocalDate.of(2016, 10, 15),
                NOW);
    }

    private static Disparity.Links links(String... assessments) {
        return new Disparity.Links(List.of("POLICY-1"), List.of(assessments), "SS-OWNER");
    }

    private static Figures figures(String period, boolean passes) {
        return new Figures(
                period,
                1,
                2.817,
                0.866,
                3347,
                4054,
                3.252,
                3.106,
                3.406,
                0.95,
                "exact conditional Poisson rate ratio",
                passes,
                NOW);
    }
}
