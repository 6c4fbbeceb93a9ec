package org.dueregard.monitoring.strands;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Records strands, and what was found at their follow-ups. */
@ApplicationScoped
public class Reviewing {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Strands strands;
    private final StrandEvaluations evaluations;
    private final Journal journal;
    private final InstantSource clock;

    Reviewing(
            Strands strands, StrandEvaluations evaluations, Journal journal, InstantSource clock) {
        this.strands = strands;
        this.evaluations = evaluations;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Strand record(NewStrand asked, Caller by) {
        by.requireRole(Roles.PROGRAMME_OFFICE);
        DomainException.refuseIfAny("The strand cannot be recorded.", StrandRules.record(asked));
        strands.lock(asked.strand());
        if (strands.findByIdOptional(asked.strand()).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "There is a strand %s; what was predicted of it does not change."
                            .formatted(asked.strand()));
        }
        var strand = new Strand(asked, by.person(), clock.instant());
        strands.persistAndFlush(strand);
        journal.record(strand.recorded(), by, null);
        return strand;
    }

    /** The centre, or an analyst for it, evaluates a follow-up; once more is a revision. */
    @Transactional
    public StrandEvaluation evaluate(String code, NewEvaluation asked, Caller by) {
        if (!by.has(Roles.ANALYST)) {
            by.requireRole(Roles.PROGRAMME_OFFICE);
        }
        strands.lock(code);
        var strand = strands.require(code).said();
        var before = evaluations.revisions(code, asked.afterMonths());
        DomainException.refuseIfAny(
                "The strand cannot be evaluated.",
                StrandRules.evaluate(strand, asked, before > 0, today()));
        var evaluation =
                new StrandEvaluation(code, asked, before + 1, by.person(), clock.instant());
        evaluations.persistAndFlush(evaluation);
        journal.record(evaluation.evaluated(), by, asked.reason());
        return evaluation;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
