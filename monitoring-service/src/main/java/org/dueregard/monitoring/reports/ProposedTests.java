package org.dueregard.monitoring.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.reports.FigureTable.Interval;
import org.dueregard.monitoring.reports.FigureTable.Row;
import org.dueregard.monitoring.reports.ReportContent.DisparityLine;
import org.jspecify.annotations.Nullable;

/**
 * What the record says to each of the five tests, as a draft for its authors. Each sentence knows
 * its caveat: what is hidden is not spoken of, what chance explains is no difference, and what is
 * not known is said to be unknown.
 */
final class ProposedTests {
    private final Evidence evidence;

    private ProposedTests(Evidence evidence) {
        this.evidence = evidence;
    }

    static FiveTests of(Evidence evidence) {
        var proposed = new ProposedTests(evidence);
        return new FiveTests(
                proposed.legislativeCompliance(),
                proposed.perceptions(),
                proposed.inequalities(),
                proposed.groups(),
                proposed.effectiveness());
    }

    private String legislativeCompliance() {
        return evidence.assessment() == null
                ? "No assessment of this policy has been signed off with a monitoring plan. Whether it keeps the law has not been looked at."
                : "Version %d of assessment %s has been signed off, and its monitoring plan is in force. "
                                .formatted(evidence.assessmentVersion(), evidence.assessment())
                        + "Say here what was checked against the law in the period, and by whom.";
    }

    private String perceptions() {
        var sentences = new ArrayList<String>();
        for (var indicator : evidence.ofSurveys()) {
            sentences.add(speak(indicator));
        }
        if (sentences.isEmpty()) {
            sentences.add(
                    "No survey is watched for this policy, so that its figures say nothing of how those whom it meets see it.");
        }
        sentences.add(
                evidence.findings() == 0
                        ? "No finding of a review, a consultation or a theme of complaints was recorded against it in the period."
                        : "%s recorded against it in the period: say here what they tell."
                                .formatted(
                                        counted(
                                                evidence.findings(),
                                                "finding was",
                                                "findings were")));
        return String.join("\n", sentences);
    }

    private String inequalities() {
        var sentences = new ArrayList<String>();
        for (var id : evidence.open()) {
            sentences.add(disparity(evidence.line(id)));
        }
        if (sentences.isEmpty()) {
            sentences.add(
                    evidence.indicators().isEmpty()
                            ? "No indicator is watched for this policy; whether there is an inequality is not known."
                            : "No disparity of its indicators was open in the period. That is not the same as no disparity: small numbers may hide one.");
        }
        return String.join("\n", sentences);
    }

    private String groups() {
        var sentences =
                evidence.indicators().keySet().stream()
                        .filter(indicator -> !evidence.ofSurveys().contains(indicator))
                        .map(this::speak)
                        .toList();
        return sentences.isEmpty()
                ? "No figures are watched for this policy by group. Say here how groups are affected, and how that is known."
                : String.join("\n", sentences);
    }

    private String effectiveness() {
        var sentences = new ArrayList<String>();
        for (var line : evidence.targets()) {
            sentences.add(
                    "%s, %s: %s. %s%s"
                            .formatted(
                                    line.title(),
                                    line.period(),
                                    switch (line.met()) {
                                        case "YES" -> "met";
                                        case "NO" -> "not met";
                                        case "NO_TARGET" -> "no target was set";
                                        default -> "cannot be told";
                                    },
                                    line.why(),
                                    line.verifiedBy() == null
                                            ? ""
                                            : " Verified by " + line.verifiedBy() + "."));
        }
        if (sentences.isEmpty()) {
            sentences.add(
                    "No target of its indicators was assessed in the period. Say here how well the policy meets different needs, and how that is known.");
        }
        return String.join("\n", sentences);
    }

    private static String disparity(DisparityLine line) {
        return "%s, drawn from %s: %s compared with %s in %s. %s"
                .formatted(
                        line.title(),
                        line.detectedPeriod(),
                        line.group(),
                        line.comparator(),
                        line.unit(),
                        line.cause() == null
                                ? "Its cause has not been recorded."
                                : "Recorded cause: " + line.cause());
    }

    /** What the latest release in the period says of an indicator, for the force. */
    private String speak(String indicator) {
        var definition = evidence.indicators().get(indicator);
        var title = definition == null ? indicator : definition.title();
        var table = evidence.figuresOf(indicator);
        if (table.isEmpty() || definition == null) {
            return title + ": nothing was released for the period.";
        }
        var spoken = speak(definition, table.get());
        return spoken.isEmpty()
                ? "%s (%s): the figures of the service as a whole are hidden, as they are small."
                        .formatted(title, table.get().period())
                : "%s (%s): %s".formatted(title, table.get().period(), String.join(" ", spoken));
    }

    private static List<String> speak(IndicatorDefinition definition, FigureTable table) {
        var sentences = new ArrayList<String>();
        for (var row : table.rows()) {
            if (row.unit().equals("FORCE") && definition.alertGroups().contains(row.group())) {
                sentences.add(sentence(definition, table, row));
            }
        }
        return sentences;
    }

    private static String sentence(IndicatorDefinition definition, FigureTable table, Row row) {
        if (row.hidden()) {
            return row.groupName() + ": hidden, as the numbers are small.";
        }
        if (row.rate() == null) {
            return "%s: %s"
                    .formatted(row.groupName(), row.note() == null ? "no rate." : row.note());
        }
        return "%s: %s %s%s."
                .formatted(
                        row.groupName(),
                        figure(row.rate()),
                        definition.rateTitle().toLowerCase(Locale.UK),
                        ratio(table.comparator(), row.ratio()));
    }

    private static String ratio(String comparator, @Nullable Interval ratio) {
        if (ratio == null) {
            return "; what it is compared with is hidden or missing";
        }
        var upper = ratio.upper();
        var chance = ratio.lower() <= 1 && (upper == null || upper >= 1);
        return "; %s times as much as %s%s"
                .formatted(figure(ratio), comparator, chance ? ", which chance may explain" : "");
    }

    private static String figure(Interval interval) {
        return "%s (%s %% interval %s to %s)"
                .formatted(
                        number(interval.point()),
                        number(100 * interval.level()),
                        number(interval.lower()),
                        interval.upper() == null ? "no upper limit" : number(interval.upper()));
    }

    private static String number(double value) {
        var text =
                Math.abs(value) >= 10
                        ? String.format(Locale.UK, "%.1f", value)
                        : String.format(Locale.UK, "%.2f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
