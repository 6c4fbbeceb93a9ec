package org.dueregard.monitoring.targets;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells which way targets go, with what has to confirm it. */
@ApplicationScoped
public class Trends {
    private final Targets targets;
    private final TargetAssessments assessments;

    Trends(Targets targets, TargetAssessments assessments) {
        this.targets = targets;
        this.assessments = assessments;
    }

    /** By what is on record now: a revision of the other target may confirm it later. */
    public Trend of(Target target, TargetAssessment assessment) {
        var trend = trend(target, assessment);
        var confirming = target.confirmedBy();
        if (confirming == null) {
            return trend;
        }
        return trend.confirmedBy(
                assessments
                        .latest(confirming, TargetPeriod.of(assessment.period()))
                        .map(other -> trend(targets.require(confirming), other))
                        .orElse(Trend.NOT_KNOWN));
    }

    private static Trend trend(Target target, TargetAssessment assessment) {
        return Trend.of(assessment.value(), assessment.priorValue(), target.aim().direction());
    }
}
