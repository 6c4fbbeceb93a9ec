package org.dueregard.actionplan.action.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.dueregard.actionplan.action.Lens;
import org.dueregard.actionplan.action.Originating;
import org.dueregard.actionplan.action.SuccessMeasure;
import org.dueregard.actionplan.action.Terms;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/**
 * A disparity becomes a proposed action, to explain it or to reform what causes it. The action
 * carries no figure: it is public, and figures are published by releases alone.
 */
@ApplicationScoped
class DisparityDetectedConsumer
        implements EventConsumer<DisparityDetectedConsumer.DisparityDetected> {
    private final Originating originating;

    DisparityDetectedConsumer(Originating originating) {
        this.originating = originating;
    }

    record DisparityDetected(
            String disparityId,
            String indicatorId,
            String group,
            String comparator,
            String period,
            String unit,
            String accountablePost) {

        Terms terms() {
            var what = group + " against " + comparator + ", " + indicatorId + ", " + unit;
            return new Terms(
                    Titles.of("Explain or reform: " + what),
                    "The indicator "
                            + indicatorId
                            + " shows a disparity of "
                            + group
                            + " against "
                            + comparator
                            + " in "
                            + unit
                            + " for "
                            + period
                            + ". Find its cause; then explain it, or change what brings it about.",
                    accountablePost,
                    null,
                    Lens.BOTH,
                    null,
                    Set.of(),
                    new SuccessMeasure(
                            "The disparity is explained with a recorded cause, or no longer passes its threshold.",
                            indicatorId),
                    null);
        }
    }

    @Override
    public String name() {
        return "disparity-actions";
    }

    @Override
    public String type() {
        return "org.dueregard.monitoring.disparity.detected.v1";
    }

    @Override
    public Class<DisparityDetected> dataType() {
        return DisparityDetected.class;
    }

    @Override
    public void on(ReceivedEvent<DisparityDetected> event) {
        var detected = event.data();
        originating.disparityDetected(
                detected.disparityId(), event.aggregateVersion(), detected.terms());
    }
}
