package org.dueregard.monitoring.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dueregard.platform.problem.Violation;
import org.junit.jupiter.api.Test;

class FindingRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2008, 4, 1);

    @Test
    void a_finding_of_known_policies_by_today_can_be_recorded() {
        assertThat(FindingRules.record(finding(List.of("P"), TODAY), Set.of("P"), TODAY)).isEmpty();
    }

    @Test
    void policies_that_nobody_announced_doubles_and_days_to_come_are_all_told() {
        var asked = finding(List.of("P", "Q", "P"), TODAY.plusDays(1));

        assertThat(FindingRules.record(asked, Set.of("P"), TODAY))
                .extracting(Violation::pointer)
                .containsExactly("/policies/2", "/policies/1", "/foundOn");
    }

    @Test
    void a_day_of_long_ago_is_a_slip_of_the_pen() {
        assertThat(
                        FindingRules.record(
                                finding(List.of("P"), LocalDate.of(208, 4, 1)), Set.of("P"), TODAY))
                .extracting(Violation::pointer)
                .containsExactly("/foundOn");
    }

    private static NewFinding finding(List<String> policies, LocalDate foundOn) {
        return new NewFinding(
                FindingKind.CASE_REVIEW,
                policies,
                List.of("RACE"),
                "Found.",
                "Review of closed cases",
                foundOn);
    }
}
