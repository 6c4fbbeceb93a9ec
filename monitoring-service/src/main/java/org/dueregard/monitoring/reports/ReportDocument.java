package org.dueregard.monitoring.reports;

import static org.dueregard.platform.document.Table.row;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dueregard.monitoring.charts.SvgChart;
import org.dueregard.monitoring.reports.FigureTable.Interval;
import org.dueregard.monitoring.reports.ReportContent.DisparityLine;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
import org.dueregard.platform.document.Words;
import org.jspecify.annotations.Nullable;

/** A monitoring report as its readers see it. */
public final class ReportDocument {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String HIDDEN = "hidden";

    private static final List<Column> FIGURES =
            List.of(
                    Column.of("group", "Group"),
                    Column.of("unit", "Unit"),
                    Column.of("events", "Count"),
                    Column.of("among", "Among"),
                    Column.of("rate", "Rate"),
                    Column.of("rateLower", "Lower limit"),
                    Column.of("rateUpper", "Upper limit"),
                    Column.of("ratio", "Ratio"),
                    Column.of("ratioLower", "Lower limit of the ratio"),
                    Column.of("ratioUpper", "Upper limit of the ratio"),
                    Column.of("note", "Note"));

    private ReportDocument() {}

    /**
     * @param today the day that a draft shows; a published report shows its own
     */
    public static Document of(ReportContent content, LocalDate today) {
        return of(content, today, found(content));
    }

    /** A draft as it would read; what its authors have not decided yet is said to be undecided. */
    public static Document ofDraft(MonitoringReport draft, ReportContent content, LocalDate today) {
        return of(
                content,
                today,
                draft.answers().inequalityFound() == null
                        ? "Whether an inequality was found is not decided yet."
                        : found(content));
    }

    private static String found(ReportContent content) {
        return content.inequalityFound()
                ? "An inequality was found."
                : "No inequality was found in what could be looked at.";
    }

    private static Document of(ReportContent content, LocalDate today, String found) {
        var sections = new ArrayList<Section>();
        tests(content, sections);
        inequality(content, sections);
        figures(content, sections);
        targets(content, sections);
        editions(content, sections);
        sections.add(coverage(content));
        var published = content.publishedAt();
        return new Document(
                "Annual monitoring report: " + content.policyTitle(),
                published == null ? today : LocalDate.ofInstant(published, LONDON),
                content.accountablePost() + " answers for the policy",
                null,
                summary(content, found),
                sections,
                List.of(
                        "Figures come from published releases alone. What is hidden there, because the numbers are small, is hidden here.",
                        "An interval tells how far chance alone may have moved a figure; where that of a ratio holds 1, chance may explain the difference.",
                        "That no disparity was found is not the same as that there is none."));
    }

    private static List<String> summary(ReportContent content, String found) {
        var summary = new ArrayList<String>();
        summary.add(
                "It covers %s to %s and tests five things."
                        .formatted(
                                Words.day(content.periodStart()), Words.day(content.periodEnd())));
        summary.add(found);
        if (content.corrects() != null) {
            summary.add(
                    "It corrects the report %s: %s"
                            .formatted(content.corrects(), content.correctionReason()));
        }
        return summary;
    }

    private static void tests(ReportContent content, List<Section> sections) {
        var tests = content.tests();
        sections.add(section("Does the policy keep the law?", tests.legislativeCompliance()));
        sections.add(section("How do those whom it meets see it?", tests.perceptions()));
        sections.add(
                section(
                        "Which inequalities are there, and what stands in the way?",
                        tests.inequalitiesAndCauses()));
        sections.add(section("Which groups does it affect, and how?", tests.groupsAffected()));
        sections.add(
                section("How well does it meet different needs?", tests.effectivenessByNeed()));
    }

    private static Section section(String title, @Nullable String answer) {
        return Section.of(
                title, answer == null ? new String[] {"Not answered yet."} : answer.split("\n+"));
    }

    private static void inequality(ReportContent content, List<Section> sections) {
        if (!content.inequalityFound() && content.disparities().isEmpty()) {
            return;
        }
        var words = new ArrayList<String>();
        words.add("Cause: " + Objects.requireNonNullElse(content.cause(), "not stated yet."));
        if (!content.actions().isEmpty()) {
            words.add("Actions against it: " + String.join(", ", content.actions()) + ".");
        }
        if (content.justification() != null) {
            words.add("Justification: " + content.justification());
        }
        sections.add(
                Section.of(
                        "The inequality, its cause and what is done",
                        new Table(
                                "Disparities that the report speaks of",
                                List.of(
                                        Column.of("title", "Indicator"),
                                        Column.of("group", "Group"),
                                        Column.of("comparator", "Compared with"),
                                        Column.of("unit", "Unit"),
                                        Column.of("from", "Drawn from"),
                                        Column.of("state", "State"),
                                        Column.of("cause", "Recorded cause")),
                                content.disparities().stream()
                                        .map(ReportDocument::disparity)
                                        .toList()),
                        words.toArray(String[]::new)));
    }

    private static List<@Nullable Object> disparity(DisparityLine line) {
        return row(
                line.title(),
                line.group(),
                line.comparator(),
                line.unit(),
                line.detectedPeriod(),
                line.state().toLowerCase(Locale.UK).replace('_', ' '),
                line.cause());
    }

    private static void figures(ReportContent content, List<Section> sections) {
        if (content.figures().isEmpty() && content.notReleased().isEmpty()) {
            return;
        }
        sections.add(
                Section.of(
                        "Figures",
                        content.notReleased().isEmpty()
                                ? "Every indicator of the policy was released for the period."
                                : "Nothing was released for the period of: "
                                        + String.join(", ", content.notReleased())
                                        + "."));
        for (var table : content.figures()) {
            var section =
                    Section.within(
                            "%s, %s".formatted(table.title(), table.period()),
                            new Table(
                                    "%s; compared with %s"
                                            .formatted(table.rateTitle(), table.comparator()),
                                    FIGURES,
                                    table.rows().stream().map(ReportDocument::figure).toList()),
                            "From the release %s (SHA-256 %s), counted as at %s."
                                    .formatted(
                                            table.release(),
                                            table.releaseSha256(),
                                            Words.day(LocalDate.ofInstant(table.asAt(), LONDON))));
            sections.add(
                    FigureChart.of(table)
                            .map(chart -> section.withPicture(SvgChart.draw(chart)))
                            .orElse(section));
        }
    }

    private static List<@Nullable Object> figure(FigureTable.Row row) {
        var rate = row.rate();
        var ratio = row.ratio();
        return row(
                row.groupName(),
                row.unitName(),
                row.hidden() ? HIDDEN : row.events(),
                row.hidden() ? HIDDEN : row.among(),
                point(rate),
                lower(rate),
                upper(rate),
                point(ratio),
                lower(ratio),
                upper(ratio),
                row.note());
    }

    private static @Nullable Double point(@Nullable Interval interval) {
        return interval == null ? null : rounded(interval.point());
    }

    private static @Nullable Double lower(@Nullable Interval interval) {
        return interval == null ? null : rounded(interval.lower());
    }

    private static @Nullable Object upper(@Nullable Interval interval) {
        if (interval == null) {
            return null;
        }
        var upper = interval.upper();
        return upper == null ? "no limit" : (Object) rounded(upper);
    }

    /** Three figures after the point tell more than any of these counts can bear. */
    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static void targets(ReportContent content, List<Section> sections) {
        if (content.targets().isEmpty()) {
            return;
        }
        sections.add(
                Section.of(
                        "Targets",
                        new Table(
                                "Targets that were assessed in the period",
                                List.of(
                                        Column.of("target", "Target"),
                                        Column.of("period", "Period"),
                                        Column.of("met", "Met"),
                                        Column.of("why", "Why"),
                                        Column.of("verifiedBy", "Verified by")),
                                content.targets().stream()
                                        .map(
                                                line ->
                                                        row(
                                                                line.title(),
                                                                line.period(),
                                                                line.met()
                                                                        .toLowerCase(Locale.UK)
                                                                        .replace('_', ' '),
                                                                line.why(),
                                                                line.verifiedBy()))
                                        .toList())));
    }

    private static void editions(ReportContent content, List<Section> sections) {
        if (content.editions().isEmpty()) {
            return;
        }
        sections.add(
                Section.of(
                        "Actions of the plans",
                        new Table(
                                "Latest editions of plans in the period",
                                List.of(
                                        Column.of("plan", "Plan"),
                                        Column.of("edition", "Edition"),
                                        Column.of("asAt", "As at"),
                                        Column.of("open", "Open actions"),
                                        Column.of("complete", "Complete actions"),
                                        Column.of("url", "Where it stays")),
                                content.editions().stream()
                                        .map(
                                                line ->
                                                        row(
                                                                line.plan(),
                                                                line.edition(),
                                                                line.asAt(),
                                                                line.openActions(),
                                                                line.completedActions(),
                                                                line.url()))
                                        .toList())));
    }

    private static Section coverage(ReportContent content) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var function : Function.values()) {
            var cover = content.functions().get(function);
            rows.add(
                    row(
                            function == Function.EMPLOYMENT ? "Employment" : "Service delivery",
                            cover == null
                                    ? "not stated yet"
                                    : cover.covered() ? "covered" : "does not apply",
                            cover == null ? null : cover.reason()));
        }
        return Section.of(
                "What was monitored",
                new Table(
                        "Functions of the policy",
                        List.of(
                                Column.of("function", "Function"),
                                Column.of("covered", "Monitored"),
                                Column.of("reason", "Why not")),
                        rows));
    }
}
