package org.dueregard.monitoring.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dueregard.monitoring.policies.Policies;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** An analyst notes down what was found. */
@ApplicationScoped
public class Noting {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Findings findings;
    private final Policies policies;
    private final Journal journal;
    private final InstantSource clock;

    Noting(Findings findings, Policies policies, Journal journal, InstantSource clock) {
        this.findings = findings;
        this.policies = policies;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Finding record(NewFinding asked, Caller by) {
        by.requireRole(Roles.ANALYST);
        var now = clock.instant();
        DomainException.refuseIfAny(
                "The finding cannot be recorded.",
                FindingRules.record(
                        asked, policies.known(asked.policies()), LocalDate.ofInstant(now, LONDON)));
        var finding = new Finding(asked, by.person(), now);
        findings.persist(finding);
        findings.flush();
        journal.record(finding.recorded(), by, null);
        return finding;
    }
}
