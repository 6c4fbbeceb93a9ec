package org.dueregard.monitoring.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Set;
import org.dueregard.monitoring.indicators.Analysing;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.units.Unit;
import org.dueregard.monitoring.units.Units;
import org.dueregard.monitoring.verdicts.IndicatorEvaluated;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Sets targets, and assesses periods of them. */
@ApplicationScoped
public class Targeting {
    private static final Caller SYSTEM = Caller.system("monitoring");

    private final Targets targets;
    private final TargetAssessments assessments;
    private final Measuring measuring;
    private final Indicators indicators;
    private final Analysing analysing;
    private final Units units;
    private final Journal journal;
    private final InstantSource clock;

    Targeting(
            Targets targets,
            TargetAssessments assessments,
            Measuring measuring,
            Indicators indicators,
            Analysing analysing,
            Units units,
            Journal journal,
            InstantSource clock) {
        this.targets = targets;
        this.assessments = assessments;
        this.measuring = measuring;
        this.indicators = indicators;
        this.analysing = analysing;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Target set(NewTarget asked, Caller by) {
        if (!by.has(Roles.ANALYST)) {
            by.requireRole(Roles.PROGRAMME_OFFICE);
        }
        var violations = new ArrayList<>(TargetRules.of(asked.aim()));
        violations.addAll(TargetRules.of(asked, groups(asked.indicator()), this::isMeasured));
        violations.addAll(
                TargetRules.confirmation(
                        asked, code -> targets.findByIdOptional(code).isPresent()));
        DomainException.refuseIfAny("The target cannot be set.", violations);
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

    private @Nullable Set<String> groups(String indicator) {
        return indicators
                .find(indicator)
                .map(found -> analysing.groups(found).codeSet())
                .orElse(null);
    }

    private boolean isMeasured(String unit) {
        return units.knows(unit) && !unit.equals(Unit.OUTSIDE) && !unit.equals(Unit.UNKNOWN);
    }

    /**
     * An indicator was computed for a certified month: what it says of a period that is closed with
     * it, or was corrected, is held against its targets.
     */
    void on(@Observes IndicatorEvaluated evaluated) {
        for (var target : targets.of(evaluated.definition().indicator())) {
            var measure = target.measure();
            if (measure == null) {
                continue;
            }
            targets.lock(target.target());
            var period = measure.every().around(evaluated.month());
            measuring
                    .measure(evaluated.definition(), measure, period)
                    .ifPresent(measured -> assess(target, period, measured));
        }
    }

    private void assess(Target target, TargetPeriod period, NewAssessment measured) {
        var before = assessments.latest(target.target(), period);
        if (before.filter(was -> was.isSameAs(measured)).isPresent()) {
            return;
        }
        assess(
                target,
                period,
                before.isEmpty() ? measured : measured.because("The figures have changed."),
                SYSTEM);
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
        return assess(target, period.orElseThrow(), asked, by);
    }

    private TargetAssessment assess(
            Target target, TargetPeriod period, NewAssessment asked, Caller by) {
        var code = target.target();
        var prior =
                assessments
                        .latest(code, period.yearBefore())
                        .map(TargetAssessment::value)
                        .orElse(null);
        var revision =
                assessments.latest(code, period).map(TargetAssessment::revision).orElse(0) + 1;
        var assessment =
                new TargetAssessment(target, asked, prior, revision, by.person(), clock.instant());
        assessments.persistAndFlush(assessment);
        journal.record(assessment.assessed(target), by, asked.reason());
        return assessment;
    }
}
