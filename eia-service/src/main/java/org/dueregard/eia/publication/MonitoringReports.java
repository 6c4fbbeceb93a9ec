package org.dueregard.eia.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.monitoring.AnnualReports;
import org.dueregard.eia.monitoring.Watch;
import org.jspecify.annotations.Nullable;

/** The monitoring reports of published assessments, year by year. */
@ApplicationScoped
public class MonitoringReports implements PanacheRepositoryBase<MonitoringReport, UUID> {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Assessments assessments;
    private final AnnualReports released;
    private final Watch watch;
    private final InstantSource clock;

    public MonitoringReports(
            Assessments assessments, AnnualReports released, Watch watch, InstantSource clock) {
        this.assessments = assessments;
        this.released = released;
        this.watch = watch;
        this.clock = clock;
    }

    /** A year and its report; null where there is none. */
    public record ReportYear(int year, @Nullable String title, @Nullable String address) {
        public boolean missing() {
            return address == null;
        }
    }

    boolean isThere(UUID assessment, int year) {
        return count("assessmentId = ?1 and year = ?2", assessment, year) > 0;
    }

    Year thisYear() {
        return Year.from(clock.instant().atZone(LONDON));
    }

    /**
     * Each year from the first that has a report or in which the assessment was published, to the
     * last that is over: a year without a report is there, and missing. A report that monitoring
     * has released belongs to the year in which what it covers ends; what a publisher has listed
     * for that year goes before it.
     */
    public List<ReportYear> yearsOf(PublishedCopy first) {
        var years = new TreeMap<Integer, ReportYear>();
        for (var report :
                released.of(assessments.subjectOf(first.assessmentId()), first.assessmentId())) {
            if (report.isPublic()) {
                var year = report.periodEnd().getYear();
                years.put(year, new ReportYear(year, report.title(), report.url()));
            }
        }
        find("assessmentId", first.assessmentId()).stream()
                .forEach(
                        report ->
                                years.put(
                                        report.year(),
                                        new ReportYear(
                                                report.year(), report.title(), report.address())));
        var from = Year.from(first.publishedAt().atZone(LONDON)).getValue();
        for (var year = from; year < thisYear().getValue(); year++) {
            years.putIfAbsent(year, new ReportYear(year, null, null));
        }
        if (!years.isEmpty()) {
            for (var year = years.firstKey(); year < years.lastKey(); year++) {
                years.putIfAbsent(year, new ReportYear(year, null, null));
            }
        }
        return List.copyOf(years.values());
    }

    /** The day since which its monitoring is overdue; null where it is not. */
    public @Nullable LocalDate overdueSince(UUID assessment) {
        return watch.overdue(assessments.subjectOf(assessment), assessment).stream()
                .map(owed -> owed.key().dueDate())
                .findFirst()
                .orElse(null);
    }
}
