package org.dueregard.actionplan.report;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.edition.Secretariats;
import org.dueregard.actionplan.scheme.Schemes;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Publishing the annual report of a scheme. */
@ApplicationScoped
public class AnnualReporting {
    private final Schemes schemes;
    private final AnnualReports reports;
    private final AnnualCompiling compiling;
    private final Secretariats secretariats;
    private final List<AnnualReportWatcher> watchers;
    private final Journal journal;
    private final InstantSource clock;

    AnnualReporting(
            Schemes schemes,
            AnnualReports reports,
            AnnualCompiling compiling,
            Secretariats secretariats,
            @All List<AnnualReportWatcher> watchers,
            Journal journal,
            InstantSource clock) {
        this.schemes = schemes;
        this.reports = reports;
        this.compiling = compiling;
        this.secretariats = secretariats;
        this.watchers = watchers;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The report of a year, or a corrected one.
     *
     * @param reason why the one before is corrected; null for the first
     */
    @Transactional
    public AnnualReport publish(
            String code, ReportingYear year, @Nullable String reason, Caller by) {
        var scheme =
                schemes.findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE)
                        .orElseThrow(() -> DomainException.notFound("scheme", code));
        var now = clock.instant();
        var today = LondonDay.of(now);
        var post = secretariats.requireSeat(scheme.publisher(), today, by);
        var last = reports.latest(code, year.startYear());
        DomainException.refuseIfAny(
                "The report cannot be published.",
                violations(year, last.isPresent(), reason, today));
        var number = last.map(each -> each.number() + 1).orElse(1);
        var content = compiling.compile(scheme, year, number, reason, post, now);
        var report = new AnnualReport(year, content, by.person());
        reports.persist(report);
        reports.flush();
        journal.record(report.published(), by, reason);
        watchers.forEach(each -> each.published(report, by));
        return report;
    }

    private static List<Violation> violations(
            ReportingYear year, boolean again, @Nullable String reason, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (year.firstDay().isAfter(today)) {
            violations.add(Violation.at("/startYear", "The year has not begun."));
        }
        if (again && reason == null) {
            violations.add(
                    Violation.at(
                            "/reason",
                            "The report of " + year.label() + " is out; say why it is corrected."));
        }
        if (!again && reason != null) {
            violations.add(Violation.at("/reason", "There is no report of this year to correct."));
        }
        return violations;
    }
}
