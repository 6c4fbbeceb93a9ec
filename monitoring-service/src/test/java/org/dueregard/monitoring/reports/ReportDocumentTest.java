package org.dueregard.monitoring.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.reports.FigureTable.Interval;
import org.dueregard.monitoring.reports.ReportContent.DisparityLine;
import org.dueregard.monitoring.reports.ReportContent.TargetLine;
import org.dueregard.platform.document.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A report reads like a person wrote it, and each sentence knows its caveat. */
class ReportDocumentTest {
    private static final Indicators INDICATORS =
            new Indicators(new Datasets(), new Classifications());
    private static final String SEARCHES = "SS-SEARCH-RATE";

    @Test
    void a_released_ratio_is_spoken_with_its_interval_and_with_chance_where_it_holds_one() {
        assertThat(groups(row("Black", 3.252, 3.106, 3.406)))
                .contains("Black: 12.3 (95 % interval 11.4 to 13.2) ")
                .contains("3.25 (95 % interval 3.11 to 3.41) times as much as White.")
                .doesNotContain("chance");
        assertThat(groups(row("Black", 1.1, 0.9, 1.4)))
                .contains("times as much as White, which chance may explain.");
    }

    @Test
    void what_is_hidden_is_not_spoken_of() {
        assertThat(groups(hidden("Black")))
                .contains("Black: hidden, as the numbers are small.")
                .doesNotContainPattern("\\d\\.\\d");
        assertThat(
                        groups(
                                new FigureTable.Row(
                                        "FORCE",
                                        "The service",
                                        "Black",
                                        "Black",
                                        false,
                                        100L,
                                        8100L,
                                        new Interval(12.3, 11.4, 13.2, 0.95),
                                        null,
                                        null)))
                .contains("what it is compared with is hidden or missing");
    }

    @Test
    void what_was_not_released_and_what_nobody_looked_at_is_said() {
        var tests = ProposedTests.of(evidence(List.of(), List.of(), 0));

        assertThat(tests.groupsAffected()).contains("nothing was released for the period");
        assertThat(tests.perceptions()).contains("No survey is watched", "No finding");
        assertThat(tests.inequalitiesAndCauses())
                .contains("That is not the same as no disparity: small numbers may hide one.");
        assertThat(tests.effectivenessByNeed()).contains("No target of its indicators");
        assertThat(ProposedTests.of(evidence(List.of(), List.of(), 1)).perceptions())
                .contains("1 finding was recorded");
    }

    @Test
    void a_target_is_told_with_why_it_was_missed_and_who_verified_it() {
        var target =
                new TargetLine("T", "Parity", "2016-06", "NO", "61 against 72: not met.", "CIAG");

        assertThat(ProposedTests.of(evidence(List.of(), List.of(target), 0)).effectivenessByNeed())
                .isEqualTo("Parity, 2016-06: not met. 61 against 72: not met. Verified by CIAG.");
    }

    @Test
    void figures_are_drawn_beside_their_table_and_a_hidden_place_says_so() {
        var sections =
                ReportDocument.of(
                                content(table(row("Black", 3.252, 3.106, 3.406), hidden("Asian"))),
                                LocalDate.of(2016, 7, 1))
                        .sections();

        var figures = sections.stream().filter(each -> each.picture() != null).toList().getFirst();
        assertThat(figures.picture())
                .startsWith("<svg")
                .contains("role=\"img\"", "Black 12.30 (11.40 to 13.20)", "Asian hidden")
                .doesNotContain("<script");
        assertThat(figures.table()).isNotNull();
        assertThat(sections.stream().map(Section::title))
                .startsWith(
                        "Does the policy keep the law?",
                        "How do those whom it meets see it?",
                        "Which inequalities are there, and what stands in the way?",
                        "Which groups does it affect, and how?",
                        "How well does it meet different needs?");
    }

    @Test
    void a_table_of_which_nothing_can_be_drawn_has_no_picture() {
        var nothing =
                new FigureTable.Row(
                        "FORCE",
                        "The service",
                        "Black",
                        "Black",
                        false,
                        0L,
                        0L,
                        null,
                        null,
                        "0 of 0");
        assertThat(FigureChart.of(table(nothing))).isEmpty();
    }

    private static String groups(FigureTable.Row row) {
        return String.valueOf(
                ProposedTests.of(evidence(List.of(table(row)), List.of(), 0)).groupsAffected());
    }

    private static Evidence evidence(
            List<FigureTable> figures, List<TargetLine> targets, int findings) {
        var indicators = new TreeMap<>(Map.of(SEARCHES, INDICATORS.require(SEARCHES)));
        return new Evidence(
                "E-1",
                1,
                indicators,
                List.of(),
                Map.<UUID, DisparityLine>of(),
                List.of(),
                figures,
                targets,
                findings,
                List.of());
    }

    private static FigureTable table(FigureTable.Row... rows) {
        return new FigureTable(
                UUID.randomUUID(),
                "00",
                SEARCHES,
                "Searches",
                "Searches per 1,000 residents",
                "White",
                "2016-06",
                Instant.parse("2016-07-01T10:00:00Z"),
                List.of(rows));
    }

    private static FigureTable.Row row(
            String group, double ratio, double lower, @Nullable Double upper) {
        return new FigureTable.Row(
                "FORCE",
                "The service",
                group,
                group,
                false,
                100L,
                8100L,
                new Interval(12.3, 11.4, 13.2, 0.95),
                new Interval(ratio, lower, upper, 0.95),
                null);
    }

    private static FigureTable.Row hidden(String group) {
        return new FigureTable.Row(
                "FORCE", "The service", group, group, true, null, null, null, null, null);
    }

    private static ReportContent content(FigureTable table) {
        return new ReportContent(
                UUID.randomUUID(),
                "P-1",
                "Stop and search",
                "SS-OWNER",
                null,
                LocalDate.of(2015, 7, 1),
                LocalDate.of(2016, 6, 30),
                Map.of(Function.EMPLOYMENT, new Cover(false, "No")),
                new FiveTests("a", "b", "c", "d", "e"),
                false,
                null,
                List.of(),
                null,
                List.of(),
                List.of(table),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(Channel.values()),
                null,
                null,
                Instant.parse("2016-08-01T10:00:00Z"));
    }
}
