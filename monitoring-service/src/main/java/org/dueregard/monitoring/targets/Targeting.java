package org.dueregard.monitoring.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Sets targets, and assesses periods of them. */
@ApplicationScoped
public class Targeting {
    private final Targets targets;
    private final TargetAssessments assessments;
    private final Journal journal;
    private final InstantSource clock;

    Targeting(
            Targets targets, TargetAssessments assessments, Journal journal, InstantSource clock) {
        this.targets = targets;
        this.assessments = assessments;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Target set(NewTarget asked, Caller by) {
        if (!by.has(Roles.ANALYST)) {
            by.requireRole(Roles.PROGRAMME_OFFICE);
        }
        DomainException.refuseIfAny("The target cannot be set.", TargetRules.of(asked.aim()));
        targets.lock(asked.target());
        if (targets.findByIdOptional(asked.target()).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "There is a target %s; a target never changes, so another aim needs another code."
                            .formatted(asked.target()));
        }
        var target = new Target(asked, by.person(), clock.instant());
        targets.persistAndFlush(target);
        journal.record(target.wasSet(), by, asked.source());
        return target;
    }

    /** Holds a period against its target, and tells. */
    @Transactional
    public TargetAssessment assess(String code, NewAssessment asked, Caller by) {
        by.requireRole(Roles.ANALYST);
        var target = targets.require(code);
        targets.lock(code);
        var period = TargetPeriod.read(asked.period());
        var before = period.flatMap(read -> assessments.latest(code, read));
        DomainException.refuseIfAny(
                "The period cannot be assessed.",
                TargetRules.of(asked, target.verifier(), before.isPresent()));
        var prior =
                assessments
                        .latest(code, period.orElseThrow().yearBefore())
                        .map(TargetAssessment::value)
                        .orElse(null);
        var assessment =
                new TargetAssessment(
                        target,
                        asked,
                        prior,
                        before.map(TargetAssessment::revision).orElse(0) + 1,
                        by.person(),
                        clock.instant());
        assessments.persistAndFlush(assessment);
        journal.record(assessment.assessed(target), by, asked.reason());
        return assessment;
    }
}
