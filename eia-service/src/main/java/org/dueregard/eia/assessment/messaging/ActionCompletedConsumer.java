package org.dueregard.eia.assessment.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.eia.assessment.CompletedAction;
import org.dueregard.eia.assessment.Tracking;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** A body finds the action of a mitigation complete: its evidence waits to be judged. */
@ApplicationScoped
class ActionCompletedConsumer implements EventConsumer<ActionCompleted> {
    private final Tracking tracking;

    ActionCompletedConsumer(Tracking tracking) {
        this.tracking = tracking;
    }

    @Override
    public String name() {
        return "mitigations";
    }

    @Override
    public String type() {
        return ActionCompleted.TYPE;
    }

    @Override
    public Class<ActionCompleted> dataType() {
        return ActionCompleted.class;
    }

    @Override
    public void on(ReceivedEvent<ActionCompleted> event) {
        var completed = event.data();
        if (completed.originType().equals("MITIGATION")) {
            EventIds.ours(completed.originId())
                    .ifPresent(
                            mitigation ->
                                    tracking.completed(
                                            mitigation,
                                            new CompletedAction(
                                                    completed.actionId(),
                                                    completed.completedOn(),
                                                    completed.decidedByBody(),
                                                    completed.decisionRef(),
                                                    completed.toEvidence())));
        }
    }
}
