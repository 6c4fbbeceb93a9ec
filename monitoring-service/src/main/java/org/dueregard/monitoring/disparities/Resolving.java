package org.dueregard.monitoring.disparities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dueregard.monitoring.targets.Targets;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** Records causes, justifications and actions of disparities, and closes them. */
@ApplicationScoped
public class Resolving {
    private static final String ANALYST = "analyst";

    private final Disparities disparities;
    private final Targets targets;
    private final Journal journal;
    private final InstantSource clock;

    Resolving(Disparities disparities, Targets targets, Journal journal, InstantSource clock) {
        this.disparities = disparities;
        this.targets = targets;
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

    /**
     * The accountable post says what causes it, which actions are agreed against it, and by which
     * targets their success is measured.
     */
    @Transactional
    public Disparity agreeAction(
            UUID id,
            String cause,
            List<String> actions,
            List<String> measures,
            String reason,
            ExpectedVersion seen,
            Caller by) {
        var disparity = required(id, seen);
        by.requirePost(disparity.accountablePost());
        DomainException.refuseIfAny("The action cannot be agreed.", unknown(measures));
        journal.record(disparity.agreeAction(cause, actions, measures, by.person()), by, reason);
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

    private List<Violation> unknown(List<String> measures) {
        return IntStream.range(0, measures.size())
                .filter(place -> targets.findByIdOptional(measures.get(place)).isEmpty())
                .mapToObj(
                        place ->
                                Violation.at(
                                        "/successMeasures/" + place,
                                        "is a target: set it first, GET /v1/targets lists them"))
                .toList();
    }

    private Disparity required(UUID id, ExpectedVersion seen) {
        var disparity = disparities.require(id);
        seen.requireSameAs(disparity.version());
        return disparity;
    }
}
