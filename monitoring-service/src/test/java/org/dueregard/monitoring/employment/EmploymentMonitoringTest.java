package org.dueregard.monitoring.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.employment.EmploymentContent.HeadTable;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.reports.FigureTable;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.problem.Violation;
import org.junit.jupiter.api.Test;

/** The return of a year is complete when every head of it was released. */
class EmploymentMonitoringTest {
    private static final EmploymentYear YEAR = new EmploymentYear(2015);
    private static final LocalDate TODAY = LocalDate.of(2016, 9, 1);

    @Test
    void a_year_runs_from_1_april_to_31_march() {
        assertThat(YEAR.label()).isEqualTo("2015/16");
        assertThat(YEAR.firstDay()).isEqualTo(LocalDate.of(2015, 4, 1));
        assertThat(YEAR.lastDay()).isEqualTo(LocalDate.of(2016, 3, 31));
        assertThat(new EmploymentYear(2099).label()).isEqualTo("2099/00");
    }

    @Test
    void staff_in_post_and_three_kinds_of_applicants_are_heads_and_so_is_each_of_action_10() {
        assertThat(Head.values()).hasSize(10);
        assertThat(
                        Arrays.stream(Head.values())
                                .filter(head -> head.source().startsWith("action 9")))
                .hasSize(4);
    }

    @Test
    void grievance_is_asked_for_by_the_order_and_not_by_the_scheme() {
        assertThat(Head.GRIEVANCE.source())
                .startsWith("SI 2001/3458, article 5(2)(b)(iii)")
                .doesNotContain("action");
    }

    @Test
    void every_head_stands_on_indicators_that_there_are() {
        var indicators = new Indicators(new Datasets(), new Classifications());
        for (var head : Head.values()) {
            assertThat(head.indicators()).isNotEmpty();
            head.indicators().forEach(indicators::require);
        }
    }

    @Test
    void a_head_that_was_not_released_makes_the_return_incomplete() {
        var content = content((indicator, period) -> released(indicator, period, "GRIEVANCE"));

        assertThat(content.missing()).containsExactly(Head.GRIEVANCE);
        assertThat(violations(content))
                .singleElement()
                .asString()
                .contains("GRIEVANCE-UPHELD-ETHNICITY for 2015/16");
        assertThat(violations(content((indicator, period) -> released(indicator, period, "-"))))
                .isEmpty();
    }

    @Test
    void staff_are_counted_on_the_last_day_and_never_added_up_over_months() {
        var content = content((indicator, period) -> released(indicator, period, "-"));

        assertThat(tables(content, Head.STAFF_IN_POST))
                .extracting(HeadTable::period)
                .containsExactly("2016-03", "2016-03");
        assertThat(tables(content, Head.LEAVERS))
                .extracting(HeadTable::period)
                .containsExactly("2015/16");
    }

    @Test
    void those_counted_are_all_who_applied_and_what_is_hidden_stays_hidden() {
        var content = content((indicator, period) -> released(indicator, period, "-"));

        var applicants = tables(content, Head.APPLICANTS_PROMOTION).getFirst().counts();
        assertThat(applicants.getFirst().count()).isEqualTo(200L);
        assertThat(applicants.getLast().hidden()).isTrue();
        assertThat(applicants.getLast().count()).isNull();
        assertThat(tables(content, Head.PERFORMANCE_BENEFIT).getFirst().counts().getFirst().count())
                .isEqualTo(20L);
        assertThat(page(content).sections()).hasSize(11);
    }

    @Test
    void a_year_that_is_not_over_and_a_correction_of_nothing_are_refused() {
        var content = content((indicator, period) -> released(indicator, period, "-"));
        assertThat(
                        EmploymentReporting.violations(
                                        new EmploymentYear(2016), content, false, null, TODAY)
                                .stream()
                                .map(Violation::pointer))
                .containsExactly("/startYear");
        assertThat(
                        EmploymentReporting.violations(YEAR, content, false, "why", TODAY).stream()
                                .map(Violation::pointer))
                .containsExactly("/reason");
        assertThat(
                        EmploymentReporting.violations(YEAR, content, true, null, TODAY).stream()
                                .map(Violation::pointer))
                .containsExactly("/reason");
    }

    private static Document page(EmploymentContent content) {
        return EmploymentDocument.of(content, TODAY);
    }

    private static List<String> violations(EmploymentContent content) {
        return EmploymentReporting.violations(YEAR, content, false, null, TODAY).stream()
                .map(Violation::message)
                .toList();
    }

    private static List<HeadTable> tables(EmploymentContent content, Head head) {
        return content.heads().stream().filter(table -> table.head() == head).toList();
    }

    private static EmploymentContent content(
            BiFunction<String, String, Optional<FigureTable>> released) {
        return EmploymentMonitoring.of(YEAR, 1, null, null, released, null);
    }

    private static Optional<FigureTable> released(String indicator, String period, String not) {
        return indicator.startsWith(not)
                ? Optional.empty()
                : Optional.of(
                        new FigureTable(
                                UUID.randomUUID(),
                                "00",
                                indicator,
                                indicator,
                                "Per 100",
                                "White",
                                period,
                                Instant.EPOCH,
                                List.of(
                                        row("FORCE", "White", false),
                                        row("E09000022", "White", false),
                                        row("FORCE", "BME", true))));
    }

    private static FigureTable.Row row(String unit, String group, boolean hidden) {
        return new FigureTable.Row(
                unit,
                unit,
                group,
                group,
                hidden,
                hidden ? null : 20L,
                hidden ? null : 200L,
                null,
                null,
                null);
    }
}
