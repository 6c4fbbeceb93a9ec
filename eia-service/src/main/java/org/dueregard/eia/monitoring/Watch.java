package org.dueregard.eia.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.eia.assessment.Assessment;
import org.dueregard.eia.assessment.AssessmentVersion;
import org.dueregard.eia.assessment.MonitoringLine;
import org.jspecify.annotations.Nullable;

/** Reads how what was assessed is monitored. */
@ApplicationScoped
public class Watch {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final AnnualReports reports;
    private final MonitoringFindings findings;
    private final TargetAssessments targets;
    private final OverdueMonitorings overdue;

    public Watch(
            AnnualReports reports,
            MonitoringFindings findings,
            TargetAssessments targets,
            OverdueMonitorings overdue) {
        this.reports = reports;
        this.findings = findings;
        this.targets = targets;
        this.overdue = overdue;
    }

    /**
     * How the monitoring of an assessment stands.
     *
     * @param reportDueOn a year after the end of what the last report covers, or, before the first
     *     one, a year after the assessment was first signed off; null where it never was
     */
    public record Standing(
            List<MonitoringLine> plan,
            List<TargetAssessment> lastOfTargets,
            @Nullable AnnualReport lastReport,
            @Nullable LocalDate reportDueOn,
            List<OverdueMonitoring> overdue) {}

    public Standing of(Assessment assessment) {
        var plan = assessment.current().content().monitoringPlan();
        var last = reports.of(assessment.subjectId(), assessment.id()).reversed().stream();
        var lastReport = last.findFirst().orElse(null);
        return new Standing(
                plan,
                targets.lastOf(plan.stream().map(MonitoringLine::indicatorId).toList()),
                lastReport,
                dueOn(assessment, lastReport),
                overdue(assessment.subjectId(), assessment.id()));
    }

    private static @Nullable LocalDate dueOn(
            Assessment assessment, @Nullable AnnualReport lastReport) {
        if (lastReport != null) {
            return lastReport.periodEnd().plusYears(1);
        }
        return assessment.versions().stream()
                .map(AssessmentVersion::signedAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(signed -> LocalDate.ofInstant(signed, LONDON).plusYears(1))
                .orElse(null);
    }

    /** What is owed once a year and not there, the oldest first. */
    public List<OverdueMonitoring> overdue(UUID subject, UUID assessment) {
        var released = reports.of(subject, assessment);
        return overdue.of(subject, assessment).stream()
                .filter(owed -> owed.kind().annual())
                .filter(owed -> released.stream().noneMatch(owed::metBy))
                .toList();
    }

    /** What a review finds there already: all that was told since its version was signed. */
    public List<Told> toldSince(UUID subject, UUID assessment, Instant signed) {
        return Stream.concat(
                        reports.of(subject, assessment).stream()
                                .filter(report -> report.toldAt().isAfter(signed))
                                .map(AnnualReport::told),
                        findings.about(subject).stream()
                                .filter(finding -> finding.toldAt().isAfter(signed))
                                .map(MonitoringFinding::told))
                .toList();
    }
}
