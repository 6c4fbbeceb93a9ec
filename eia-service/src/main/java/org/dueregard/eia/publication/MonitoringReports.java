package org.dueregard.eia.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The monitoring reports of published assessments, year by year. */
@ApplicationScoped
public class MonitoringReports implements PanacheRepositoryBase<MonitoringReport, UUID> {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final InstantSource clock;

    public MonitoringReports(InstantSource clock) {
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
     * last that is over: a year without a report is there, and missing.
     */
    public List<ReportYear> yearsOf(PublishedCopy first) {
        var reports =
                find("assessmentId", first.assessmentId()).stream()
                        .collect(Collectors.toMap(MonitoringReport::year, Function.identity()));
        var from = Year.from(first.publishedAt().atZone(LONDON)).getValue();
        var to = thisYear().getValue() - 1;
        for (var year : reports.keySet()) {
            from = Math.min(from, year);
            to = Math.max(to, year);
        }
        return IntStream.rangeClosed(from, to)
                .mapToObj(
                        year -> {
                            var report = reports.get(year);
                            return report == null
                                    ? new ReportYear(year, null, null)
                                    : new ReportYear(year, report.title(), report.address());
                        })
                .toList();
    }
}
