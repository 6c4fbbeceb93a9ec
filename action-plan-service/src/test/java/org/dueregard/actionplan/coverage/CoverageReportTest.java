package org.dueregard.actionplan.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dueregard.actionplan.coverage.CoverageReport.Line;
import org.dueregard.actionplan.coverage.CoverageReport.Stage;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The boroughs as report 8 of 2002 tells of them: all contacted, 25 given presentations since July,
 * every one asked at the end of October, eleven strategies received by 28 November.
 */
class CoverageReportTest {
    private static final Instant AT = Instant.parse("2002-11-28T12:00:00Z");
    private static final LocalDate JULY = LocalDate.of(2002, 7, 15);
    private static final LocalDate ASKED = LocalDate.of(2002, 10, 31);
    private static final LocalDate NOW = LocalDate.of(2002, 11, 28);

    private final List<Member> boroughs =
            IntStream.rangeClosed(1, 32)
                    .mapToObj(i -> new Member("B%02d".formatted(i), "Borough " + i))
                    .toList();
    private final List<CoverageMark> marks = new ArrayList<>();

    @Test
    void every_borough_is_contacted_and_one_without_a_record_is_listed() {
        mark(CoverageStage.CONTACTED, JULY, null, 1, 31);

        var contacted = stage(report(NOW), CoverageStage.CONTACTED);
        assertThat(contacted.count()).isEqualTo(31);
        assertThat(contacted.missing()).extracting(Member::code).containsExactly("B32");

        mark(CoverageStage.CONTACTED, NOW, null, 32, 32);
        assertThat(stage(report(NOW), CoverageStage.CONTACTED).count()).isEqualTo(32);
        assertThat(stage(report(NOW), CoverageStage.CONTACTED).missing()).isEmpty();
    }

    @Test
    void presentations_are_25_received_11_outstanding_21_and_a_promise_is_not_received() {
        asInNovember();

        var report = report(NOW);
        assertThat(report.population()).isEqualTo(32);
        assertThat(report.supported()).containsEntry(SupportManner.PRESENTATION, 25L);
        assertThat(stage(report, CoverageStage.RECEIVED).count()).isEqualTo(11);
        assertThat(stage(report, CoverageStage.PROMISED).count()).isEqualTo(5);
        assertThat(report.outstanding()).isEqualTo(21);
    }

    @Test
    void what_was_asked_at_the_end_of_october_is_28_days_outstanding_on_28_november() {
        asInNovember();
        mark(CoverageStage.OFFERED, ASKED, null, 12, 32);
        mark(CoverageStage.SUPPORTED, NOW, SupportManner.VISIT, 12, 12);

        var report = report(NOW);
        var outstanding = report.requestedNotReceived();
        assertThat(outstanding).hasSize(21);
        assertThat(outstanding).allMatch(each -> report.daysOutstanding(each).orElseThrow() == 28);
        var first = outstanding.getFirst();
        assertThat(first.member().code()).isEqualTo("B12");
        assertThat(first.on(CoverageStage.OFFERED)).isEqualTo(ASKED);
        assertThat(first.visits()).isEqualTo(2);
    }

    @Test
    void a_report_of_a_day_knows_nothing_of_later_days() {
        asInNovember();

        var before = report(ASKED.minusDays(1));
        assertThat(stage(before, CoverageStage.ASKED).count()).isZero();
        assertThat(before.outstanding()).isEqualTo(32);
        assertThat(before.requestedNotReceived()).isEmpty();
        assertThat(before.lines()).extracting(Line::visits).contains(1L, 0L);
    }

    @Test
    void one_that_was_supported_twice_counts_once_and_its_first_day_stands() {
        mark(CoverageStage.SUPPORTED, NOW, SupportManner.PRESENTATION, 1, 1);
        mark(CoverageStage.SUPPORTED, JULY, SupportManner.PRESENTATION, 1, 1);

        var report = report(NOW);
        assertThat(report.supported()).containsEntry(SupportManner.PRESENTATION, 1L);
        assertThat(report.lines().getFirst().on(CoverageStage.SUPPORTED)).isEqualTo(JULY);
        assertThat(report.lines().getFirst().visits()).isEqualTo(2);
    }

    @Test
    void a_mark_says_what_belongs_to_it_and_everything_that_is_wrong_is_named() {
        var exercise =
                new CoverageExercise(
                        new NewExercise("S", "Strategies", "GENERAL", null, boroughs, true),
                        boroughs,
                        NOW);
        mark(CoverageStage.CONTACTED, JULY, null, 1, 1);

        assertThat(
                        pointers(
                                exercise,
                                new NewMark(
                                        List.of("B01", "X", "X"),
                                        CoverageStage.CONTACTED,
                                        JULY,
                                        SupportManner.VISIT,
                                        "T",
                                        "https://example.invalid/1",
                                        null,
                                        List.of("Time"))))
                .containsExactlyInAnyOrder(
                        "/members/1",
                        "/members/2",
                        "/members/2",
                        "/manner",
                        "/title",
                        "/link",
                        "/barriers");
        assertThat(
                        pointers(
                                exercise,
                                new NewMark(
                                        List.of("B01", "B02"),
                                        CoverageStage.RECEIVED,
                                        NOW.plusDays(1),
                                        null,
                                        null,
                                        null,
                                        null,
                                        List.of())))
                .containsExactly("/on", "/members", "/link");
        assertThat(
                        pointers(
                                exercise,
                                new NewMark(
                                        List.of("B01"),
                                        CoverageStage.CONTACTED,
                                        JULY,
                                        null,
                                        null,
                                        null,
                                        null,
                                        List.of())))
                .containsExactly("/members/0");
        assertThat(
                        pointers(
                                exercise,
                                new NewMark(
                                        List.of("B01"),
                                        CoverageStage.RECEIVED,
                                        NOW,
                                        null,
                                        "T",
                                        "javascript:alert(1)",
                                        null,
                                        List.of())))
                .containsExactly("/link");
    }

    private List<String> pointers(CoverageExercise exercise, NewMark asked) {
        return CoverageRules.mark(asked, exercise, marks, NOW).stream()
                .map(Violation::pointer)
                .toList();
    }

    private void asInNovember() {
        mark(CoverageStage.CONTACTED, JULY, null, 1, 32);
        mark(CoverageStage.SUPPORTED, JULY, SupportManner.PRESENTATION, 1, 25);
        mark(CoverageStage.ASKED, ASKED, null, 1, 32);
        mark(CoverageStage.RECEIVED, NOW, null, 1, 11);
        mark(CoverageStage.PROMISED, NOW, null, 12, 16);
    }

    private void mark(
            CoverageStage stage, LocalDate on, @Nullable SupportManner manner, int from, int to) {
        var asked = new NewMark(List.of(), stage, on, manner, null, null, null, List.of());
        boroughs.subList(from - 1, to)
                .forEach(each -> marks.add(new CoverageMark("S", each.code(), asked, AT)));
    }

    private CoverageReport report(LocalDate day) {
        return CoverageReport.of(boroughs, marks, day);
    }

    private static Stage stage(CoverageReport report, CoverageStage stage) {
        return report.stages().stream()
                .filter(each -> each.stage() == stage)
                .findFirst()
                .orElseThrow();
    }
}
