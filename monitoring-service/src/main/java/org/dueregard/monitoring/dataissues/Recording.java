package org.dueregard.monitoring.dataissues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** Records issues of data, and what became of them. */
@ApplicationScoped
public class Recording {
    private final Datasets datasets;
    private final DataIssues issues;
    private final Journal journal;
    private final InstantSource clock;

    Recording(Datasets datasets, DataIssues issues, Journal journal, InstantSource clock) {
        this.datasets = datasets;
        this.issues = issues;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public DataIssue record(NewIssue asked, Caller by) {
        if (!by.has(Roles.ANALYST) && !by.has(Roles.AUDITOR)) {
            by.requireRole(Roles.DATA_PROVIDER);
        }
        datasets.require(asked.dataset());
        if (asked.to() != null && asked.to().isBefore(asked.from())) {
            throw DomainException.brokenRule(
                    "The issue cannot be recorded.",
                    List.of(Violation.at("/to", "Lies before the first month.")));
        }
        issues.lock(asked.dataset());
        var issue = new DataIssue(asked, by.person(), clock.instant());
        issues.persistAndFlush(issue);
        journal.record(issue.recorded(), by, null);
        return issue;
    }

    /** Its sender has put the data right. */
    @Transactional
    public DataIssue resolve(
            String dataset, UUID id, String what, ExpectedVersion seen, Caller by) {
        by.requireRole(Roles.DATA_PROVIDER);
        var issue = issues.requireLocked(dataset, id);
        seen.requireSameAs(issue.version());
        journal.record(issue.resolve(what, by.person(), clock.instant()), by, what);
        issues.flush();
        return issue;
    }

    /** An analyst decides that figures are drawn from the data as they are. */
    @Transactional
    public DataIssue accept(String dataset, UUID id, String why, ExpectedVersion seen, Caller by) {
        by.requireRole(Roles.ANALYST);
        var issue = issues.requireLocked(dataset, id);
        seen.requireSameAs(issue.version());
        journal.record(issue.accept(why, by.person(), clock.instant()), by, why);
        issues.flush();
        return issue;
    }
}
