package org.dueregard.monitoring.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.datasets.RecordKind;
import org.dueregard.monitoring.disparities.Disparities;
import org.dueregard.monitoring.disparities.Disparity;
import org.dueregard.monitoring.findings.Findings;
import org.dueregard.monitoring.indicators.IndicatorDefinition;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.neighbours.Neighbours;
import org.dueregard.monitoring.policies.IndicatorLink;
import org.dueregard.monitoring.policies.Policies;
import org.dueregard.monitoring.reports.ReportContent.DisparityLine;
import org.dueregard.monitoring.reports.ReportContent.EditionLine;
import org.dueregard.monitoring.reports.ReportContent.TargetLine;
import org.dueregard.monitoring.targets.TargetAssessments;
import org.dueregard.monitoring.targets.TargetPeriod;
import org.dueregard.monitoring.targets.Targets;
import org.dueregard.monitoring.units.Units;

/** Brings together what is on record of a policy in a period. */
@ApplicationScoped
public class Gathering {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Policies policies;
    private final Indicators indicators;
    private final Datasets datasets;
    private final Disparities disparities;
    private final Units units;
    private final Targets targets;
    private final TargetAssessments assessments;
    private final Findings findings;
    private final ReleasedFigures released;
    private final Neighbours neighbours;

    Gathering(
            Policies policies,
            Indicators indicators,
            Datasets datasets,
            Disparities disparities,
            Units units,
            Targets targets,
            TargetAssessments assessments,
            Findings findings,
            ReleasedFigures released,
            Neighbours neighbours) {
        this.policies = policies;
        this.indicators = indicators;
        this.datasets = datasets;
        this.disparities = disparities;
        this.units = units;
        this.targets = targets;
        this.assessments = assessments;
        this.findings = findings;
        this.released = released;
        this.neighbours = neighbours;
    }

    Evidence of(String policy, LocalDate from, LocalDate to) {
        var links = policies.linksOfPolicy(policy);
        var known = known(links);
        var all = disparities.ofPolicy(policy);
        var lines = new LinkedHashMap<UUID, DisparityLine>();
        all.forEach(disparity -> lines.put(disparity.id(), line(disparity)));
        var latest =
                links.stream().reduce((one, other) -> newer(one, other) ? one : other).orElse(null);
        return new Evidence(
                latest == null ? null : latest.assessment(),
                latest == null ? 0 : latest.assessmentVersion(),
                known,
                known.values().stream()
                        .filter(
                                definition ->
                                        datasets.require(definition.dataset()).recordKind()
                                                == RecordKind.SURVEY_ANSWER)
                        .map(IndicatorDefinition::indicator)
                        .toList(),
                lines,
                all.stream()
                        .filter(disparity -> wasOpen(disparity, from, to))
                        .map(Disparity::id)
                        .toList(),
                released.of(known.keySet(), firstWhole(from), lastWhole(to)),
                targets(known.keySet(), from, to),
                findings.count(policy, from, to),
                editions(from, to));
    }

    private static boolean newer(IndicatorLink one, IndicatorLink other) {
        return one.assessmentVersion() > other.assessmentVersion();
    }

    /** A plan may name an indicator that this service does not know: it watches nothing. */
    private SortedMap<String, IndicatorDefinition> known(List<IndicatorLink> links) {
        var named = links.stream().map(IndicatorLink::indicator).toList();
        var known = new TreeMap<String, IndicatorDefinition>();
        indicators.all().stream()
                .filter(definition -> named.contains(definition.indicator()))
                .forEach(definition -> known.put(definition.indicator(), definition));
        return known;
    }

    private DisparityLine line(Disparity disparity) {
        return new DisparityLine(
                disparity.id(),
                disparity.indicator(),
                indicators.require(disparity.indicator()).title(),
                disparity.group(),
                disparity.comparator(),
                units.require(disparity.unit()).name(),
                disparity.state().name(),
                disparity.detectedPeriod(),
                disparity.cause());
    }

    private static boolean wasOpen(Disparity disparity, LocalDate from, LocalDate to) {
        var closed = disparity.closedAt();
        return !LocalDate.ofInstant(disparity.detectedAt(), LONDON).isAfter(to)
                && (closed == null || !LocalDate.ofInstant(closed, LONDON).isBefore(from));
    }

    private List<TargetLine> targets(Iterable<String> of, LocalDate from, LocalDate to) {
        var lines = new ArrayList<TargetLine>();
        for (var indicator : of) {
            for (var target : targets.of(indicator)) {
                for (var assessment : assessments.counting(target.target())) {
                    var period = TargetPeriod.read(assessment.period()).orElseThrow();
                    if (!period.lastDay().isBefore(from) && !period.lastDay().isAfter(to)) {
                        lines.add(
                                new TargetLine(
                                        target.target(),
                                        target.title(),
                                        period.text(),
                                        assessment.met().name(),
                                        assessment.why(),
                                        assessment.verifiedBy()));
                    }
                }
            }
        }
        return lines;
    }

    private List<EditionLine> editions(LocalDate from, LocalDate to) {
        return neighbours.editions(from, to).stream()
                .map(
                        edition ->
                                new EditionLine(
                                        edition.plan(),
                                        edition.edition(),
                                        edition.asAt(),
                                        edition.openActions(),
                                        edition.completedActions(),
                                        edition.url()))
                .toList();
    }

    private static YearMonth firstWhole(LocalDate from) {
        var month = YearMonth.from(from);
        return from.getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }

    private static YearMonth lastWhole(LocalDate to) {
        var month = YearMonth.from(to);
        return to.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
    }
}
