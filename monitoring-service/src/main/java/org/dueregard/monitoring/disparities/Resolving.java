package org.dueregard.monitoring.disparities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;

/** Records causes, justifications and actions of disparities, and closes them. */
@ApplicationScoped
public class Resolving {
    private static final String ANALYST = "analyst";

    private final Disparities disparities;
    private final Journal journal;
    private final InstantSource clock;

    Resolving(Disparities disparities, Journal journal, InstantSource clock) {
        this.disparities = disparities;
        this.journal = journal;
        this.clock = clock;
    }

    /** The accountable post, or an analyst for it, says what causes it and what justifies it. */
    @Transactional
    public Disparity explain(
            UUID id, String cause, String justification, ExpectedVersion seen, Caller by) {
        var disparity = required(id, seen);
        if (!by.has(ANALYST)) {
            by.requirePost(disparity.accountablePost());
        }
        journal.record(disparity.explain(cause, justification, by.person()), by, justification);
        disparities.flush();
        return disparity;
    }

    /** The accountable post says what causes it and which actions are agreed against it. */
    @Transactional
    public Disparity agreeAction(
            UUID id,
            String cause,
            List<String> actions,
            String reason,
            ExpectedVersion seen,
            Caller by) {
        var disparity = required(id, seen);
        by.requirePost(disparity.accountablePost());
        journal.record(disparity.agreeAction(cause, actions, by.person()), by, reason);
        disparities.flush();
        return disparity;
    }

    /** An analyst closes what is justified or has shrunk. */
    @Transactional
    public Disparity close(UUID id, String reason, ExpectedVersion seen, Caller by) {
        var disparity = required(id, seen);
        by.requireRole(ANALYST);
        journal.record(disparity.close(reason, by.person(), clock.instant()), by, reason);
        disparities.flush();
        return disparity;
    }

    private Disparity required(UUID id, ExpectedVersion seen) {
        var disparity = disparities.require(id);
        seen.requireSameAs(disparity.version());
        return disparity;
    }
}
