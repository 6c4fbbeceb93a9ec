package org.dueregard.actionplan.measure.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.dueregard.actionplan.measure.Following;
import org.dueregard.actionplan.measure.TargetMet;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** A period of a target has closed: the measures that follow it get its value. */
@ApplicationScoped
class TargetAssessedConsumer implements EventConsumer<TargetAssessedConsumer.TargetAssessed> {
    private final Following following;

    TargetAssessedConsumer(Following following) {
        this.following = following;
    }

    record TargetAssessed(
            String targetId,
            String indicatorId,
            String period,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal actual,
            TargetMet met,
            @Nullable String verifiedBy,
            @Nullable BigDecimal value) {}

    @Override
    public String name() {
        return "success-measures";
    }

    @Override
    public String type() {
        return "org.dueregard.monitoring.target.assessed.v1";
    }

    @Override
    public Class<TargetAssessed> dataType() {
        return TargetAssessed.class;
    }

    @Override
    public void on(ReceivedEvent<TargetAssessed> event) {
        var told = event.data();
        following.assessed(
                new Following.Assessed(
                        told.targetId(),
                        told.indicatorId(),
                        told.period(),
                        told.expected(),
                        told.actual() == null ? told.value() : told.actual(),
                        told.met(),
                        told.verifiedBy()));
    }
}
