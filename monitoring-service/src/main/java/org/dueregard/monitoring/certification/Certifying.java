package org.dueregard.monitoring.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.SortedSet;
import org.dueregard.monitoring.dataissues.DataIssues;
import org.dueregard.monitoring.senders.Admitting;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;

/** Certifies months, and opens them again when their data change. */
@ApplicationScoped
public class Certifying {
    private final Admitting admitting;
    private final Periods periods;
    private final DataIssues issues;
    private final Journal journal;
    private final Event<PeriodCertified> certified;
    private final InstantSource clock;

    Certifying(
            Admitting admitting,
            Periods periods,
            DataIssues issues,
            Journal journal,
            Event<PeriodCertified> certified,
            InstantSource clock) {
        this.admitting = admitting;
        this.periods = periods;
        this.issues = issues;
        this.journal = journal;
        this.certified = certified;
        this.clock = clock;
    }

    /**
     * Certifies the month as the sender has seen it; whoever observes {@link PeriodCertified} does
     * so in this transaction.
     */
    @Transactional
    public Period certify(String dataset, YearMonth month, ExpectedVersion seen, Caller by) {
        by.requireRole(Roles.DATA_PROVIDER);
        admitting.requireAnySender(dataset, by);
        var period = periods.requireLocked(dataset, month);
        seen.requireSameAs(period.version());
        issues.requireNone(dataset, month);
        var fact = period.certify(by.person(), clock.instant());
        journal.record(fact, by, null);
        periods.flush();
        certified.fire(fact);
        return period;
    }

    /** Marks months whose data a batch has changed, in their order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void dataChanged(String dataset, SortedSet<YearMonth> months, Caller by) {
        var at = clock.instant();
        for (var month : months) {
            periods.startLocked(dataset, month, at)
                    // Whoever held it until now has taken its figures before.
                    .dataChanged(clock.instant())
                    .ifPresent(
                            reopened ->
                                    journal.record(
                                            reopened, by, "A batch has changed the figures."));
        }
        periods.flush();
    }
}
