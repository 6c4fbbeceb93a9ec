package org.dueregard.monitoring.policies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dueregard.monitoring.policies.Policies.PlannedIndicator;
import org.dueregard.monitoring.policies.Policies.Policy;

/** Keeps which policy and assessment stand behind which indicator. */
@ApplicationScoped
public class Linking {
    private final Policies policies;
    private final Event<IndicatorsLinked> linked;

    Linking(Policies policies, Event<IndicatorsLinked> linked) {
        this.policies = policies;
        this.linked = linked;
    }

    @Transactional
    public void register(Policy policy) {
        policies.keep(policy);
    }

    /** A subject was screened; what the register has told of it stands. */
    @Transactional
    public void screened(Policy policy) {
        if (policies.known(List.of(policy.id())).isEmpty()) {
            policies.keep(policy);
        }
    }

    /** An assessment of a subject was begun. */
    @Transactional
    public void assess(String assessment, String subject) {
        policies.keepSubject(assessment, subject);
    }

    /** An assessment was signed off: its monitoring plan is in force from now on. */
    @Transactional
    public void plan(String assessment, int version, List<PlannedIndicator> plan) {
        linked.fire(new IndicatorsLinked(policies.link(assessment, version, plan)));
    }
}
