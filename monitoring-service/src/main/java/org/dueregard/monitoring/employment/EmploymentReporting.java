package org.dueregard.monitoring.employment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.monitoring.obligations.ObligationKind;
import org.dueregard.monitoring.obligations.Obliging;
import org.dueregard.monitoring.reports.ReleasedFigures;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.document.Renderings;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Publishes the annual report of employment monitoring. */
@ApplicationScoped
public class EmploymentReporting {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int EARLIEST = 2001;

    private final EmploymentReports reports;
    private final ReleasedFigures released;
    private final Obliging obliging;
    private final Renderings renderings;
    private final Journal journal;
    private final InstantSource clock;

    EmploymentReporting(
            EmploymentReports reports,
            ReleasedFigures released,
            Obliging obliging,
            Renderings renderings,
            Journal journal,
            InstantSource clock) {
        this.reports = reports;
        this.released = released;
        this.obliging = obliging;
        this.renderings = renderings;
        this.journal = journal;
        this.clock = clock;
    }

    /** What would be published of a year now, and which heads are missing. */
    public EmploymentContent preview(EmploymentYear year) {
        var number = reports.latest(year.startYear()).map(EmploymentReport::number).orElse(0) + 1;
        return content(year, number, null, null, null);
    }

    /**
     * Publishes the report of a year, or a corrected one; the next is due a year later.
     *
     * @param reason why the one before is corrected; null for the first
     */
    @Transactional
    public EmploymentReport publish(
            EmploymentYear year, @Nullable String commentary, @Nullable String reason, Caller by) {
        by.requireRole(Roles.PUBLISHER);
        reports.lock(year.startYear());
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, LONDON);
        var before = reports.latest(year.startYear());
        var number = before.map(EmploymentReport::number).orElse(0) + 1;
        var content = content(year, number, reason, commentary, now);
        DomainException.refuseIfAny(
                "The report cannot be published.",
                violations(year, content, before.isPresent(), reason, today));
        var report = new EmploymentReport(content, by.person(), now);
        reports.persistAndFlush(report);
        journal.record(report.published(), by, reason);
        obliging.reported(
                ObligationKind.EMPLOYMENT_ANNUAL,
                Obliging.EMPLOYMENT,
                today,
                renderings.absolute(report.address()),
                by);
        return report;
    }

    private EmploymentContent content(
            EmploymentYear year,
            int number,
            @Nullable String reason,
            @Nullable String commentary,
            @Nullable Instant at) {
        return EmploymentMonitoring.of(year, number, reason, commentary, released::latest, at);
    }

    static List<Violation> violations(
            EmploymentYear year,
            EmploymentContent content,
            boolean again,
            @Nullable String reason,
            LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (year.startYear() < EARLIEST || !year.lastDay().isBefore(today)) {
            violations.add(
                    Violation.at(
                            "/startYear",
                            "Is a financial year that is over, 2001 or later; %s ends on %s."
                                    .formatted(year.label(), year.lastDay())));
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
        for (var head : content.missing()) {
            violations.add(
                    Violation.at(
                            "/startYear",
                            "The return is incomplete: release %s for %s first (%s)."
                                    .formatted(
                                            String.join(" and ", head.indicators()),
                                            year.periodOf(head),
                                            head.title())));
        }
        return violations;
    }
}
