package org.dueregard.actionplan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.dueregard.actionplan.matter.KnownMatter;
import org.dueregard.actionplan.matter.MatterKeeper;
import org.dueregard.actionplan.matter.MatterType;

/** Plans as meetings know them. */
@ApplicationScoped
class PlanMatters implements MatterKeeper {
    private final Plans plans;

    PlanMatters(Plans plans) {
        this.plans = plans;
    }

    @Override
    public MatterType type() {
        return MatterType.PLAN;
    }

    @Override
    public Optional<KnownMatter> matter(String id) {
        return plans.withCode(id)
                .map(
                        plan ->
                                new KnownMatter(
                                        plan.title(),
                                        plan.state() == PlanState.DRAFT
                                                ? null
                                                : plan.term().firstDay()));
    }
}
