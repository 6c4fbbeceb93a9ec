package org.dueregard.monitoring.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands between a draft and its publication. */
class ReportRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2008, 2, 1);
    private static final UUID DISPARITY = UUID.randomUUID();
    private static final FiveTests ANSWERED = new FiveTests("a", "b", "c", "d", "e");
    private static final Map<Function, Cover> BOTH =
            Map.of(
                    Function.SERVICE_DELIVERY,
                    new Cover(true, null),
                    Function.EMPLOYMENT,
                    new Cover(false, "It is about how crimes are investigated."));

    @Test
    void a_year_that_is_over_is_reported_on() {
        assertThat(begin("2007-01-16", "2008-01-15")).isEmpty();
        assertThat(begin("2007-01-01", "2008-01-01")).isEmpty();
        assertThat(begin("2007-01-16", "2008-02-01")).containsExactly("/periodEnd", "/periodEnd");
        assertThat(begin("2008-01-16", "2008-01-15")).containsExactly("/periodEnd");
        assertThat(begin("1989-01-16", "1989-02-15")).containsExactly("/periodStart");
    }

    @Test
    void a_correction_is_of_the_same_year_and_says_why() {
        var corrected = asked("2007-01-16", "2008-01-15", null, null);
        var id = UUID.randomUUID();
        assertThat(
                        pointers(
                                ReportRules.begin(
                                        asked("2007-01-17", "2008-01-15", id, null),
                                        corrected,
                                        TODAY)))
                .containsExactly("/reason", "/corrects");
        assertThat(
                        ReportRules.begin(
                                asked("2007-01-16", "2008-01-15", id, "A figure was wrong."),
                                corrected,
                                TODAY))
                .isEmpty();
    }

    @Test
    void each_of_the_five_tests_and_each_function_is_answered() {
        var nothing = new FiveTests(null, " ", null, null, null);
        assertThat(publish(answers(Map.of(), nothing, null, null, List.of(), null)))
                .containsExactly(
                        "/functions/SERVICE_DELIVERY",
                        "/functions/EMPLOYMENT",
                        "/tests/legislativeCompliance",
                        "/tests/perceptions",
                        "/tests/inequalitiesAndCauses",
                        "/tests/groupsAffected",
                        "/tests/effectivenessByNeed",
                        "/inequalityFound");
        assertThat(publish(answers(BOTH, ANSWERED, false, null, List.of(), null))).isEmpty();
    }

    @Test
    void a_function_that_does_not_apply_says_why_and_one_at_least_is_covered() {
        var neither =
                Map.of(
                        Function.SERVICE_DELIVERY,
                        new Cover(false, "No"),
                        Function.EMPLOYMENT,
                        new Cover(false, null));
        assertThat(publish(answers(neither, ANSWERED, false, null, List.of(), null)))
                .containsExactly("/functions/EMPLOYMENT/reason", "/functions");
    }

    @Test
    void an_inequality_that_was_found_has_a_cause_and_an_action_or_a_justification() {
        assertThat(publish(answers(BOTH, ANSWERED, true, null, List.of(), " ")))
                .containsExactly("/cause", "/actions");
        assertThat(publish(answers(BOTH, ANSWERED, true, "Flags", List.of("ACT-1"), null)))
                .isEmpty();
        assertThat(publish(answers(BOTH, ANSWERED, true, "Flags", List.of(), "Few cases")))
                .isEmpty();
    }

    @Test
    void a_disparity_that_was_open_is_not_left_out_and_is_an_inequality() {
        var open = Map.of(DISPARITY, "Search rate, Black in Lambeth");
        var silent = answers(BOTH, ANSWERED, false, null, List.of(), null);

        var violations = ReportRules.publish(silent, open);

        assertThat(pointers(violations)).containsExactly("/disparities", "/inequalityFound");
        assertThat(violations.getFirst().message()).contains("Search rate, Black in Lambeth");
        var spoken =
                new Answers(
                        BOTH,
                        ANSWERED,
                        true,
                        "Flags",
                        List.of("ACT-1"),
                        null,
                        List.of(DISPARITY),
                        List.of(Channel.values()));
        assertThat(ReportRules.publish(spoken, open)).isEmpty();
    }

    @Test
    void it_is_published_in_both_places() {
        var inside =
                new Answers(
                        BOTH,
                        ANSWERED,
                        false,
                        null,
                        List.of(),
                        null,
                        List.of(),
                        List.of(Channel.INTRANET));
        assertThat(pointers(ReportRules.publish(inside, Map.of()))).containsExactly("/channels");
    }

    @Test
    void what_is_written_names_disparities_of_the_policy_each_once() {
        var strange = UUID.randomUUID();
        var written =
                new Answers(
                        Map.of(),
                        ANSWERED,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(strange, DISPARITY, DISPARITY),
                        List.of());
        assertThat(pointers(ReportRules.write(written, List.of(DISPARITY))))
                .containsExactly("/disparities/0", "/disparities/2");
    }

    private static List<String> publish(Answers answers) {
        return pointers(ReportRules.publish(answers, Map.of()));
    }

    private static Answers answers(
            Map<Function, Cover> functions,
            FiveTests tests,
            @Nullable Boolean found,
            @Nullable String cause,
            List<String> actions,
            @Nullable String justification) {
        return new Answers(
                functions,
                tests,
                found,
                cause,
                actions,
                justification,
                List.of(),
                List.of(Channel.values()));
    }

    private static List<String> begin(String from, String to) {
        return pointers(ReportRules.begin(asked(from, to, null, null), null, TODAY));
    }

    private static NewReport asked(
            String from, String to, @Nullable UUID corrects, @Nullable String reason) {
        return new NewReport(
                "POLICY", LocalDate.parse(from), LocalDate.parse(to), corrects, reason);
    }

    private static List<String> pointers(List<Violation> violations) {
        return violations.stream().map(Violation::pointer).toList();
    }
}
