package org.dueregard.eia.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** Publishers list each year's monitoring report with the assessment that it belongs to. */
@ApplicationScoped
public class Reporting {
    private static final String SOURCE =
            "Scrutiny of the MPS equalities scheme 2008, para 39: assessments are published with"
                    + " their annual monitoring reports";

    private final PublishedCopies copies;
    private final MonitoringReports reports;
    private final Journal journal;
    private final InstantSource clock;

    public Reporting(
            PublishedCopies copies,
            MonitoringReports reports,
            Journal journal,
            InstantSource clock) {
        this.copies = copies;
        this.reports = reports;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public MonitoringReport list(
            UUID assessment, int year, String title, String address, Caller by) {
        copies.first(assessment);
        if (year > reports.thisYear().getValue()) {
            throw DomainException.brokenRule(
                    "The report cannot be listed like this.",
                    List.of(Violation.at("/year", "is a year that has begun", SOURCE)));
        }
        if (reports.isThere(assessment, year)) {
            throw DomainException.conflict(
                    "already-exists",
                    "It is there already",
                    "The report of " + year + " is listed already.");
        }
        var report =
                new MonitoringReport(
                        assessment, year, title, address, by.person(), clock.instant());
        reports.persistAndFlush(report);
        journal.record(report.listed(), by, null);
        return report;
    }
}
