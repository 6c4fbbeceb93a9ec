package org.dueregard.monitoring.disparities.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.dueregard.monitoring.disparities.Following;
import org.dueregard.monitoring.disparities.Intervention;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;

/** The day of completion parts the figures before from those after. */
@ApplicationScoped
class ActionCompletedConsumer implements EventConsumer<ActionCompletedConsumer.ActionCompleted> {
    private final Following following;

    ActionCompletedConsumer(Following following) {
        this.following = following;
    }

    record ActionCompleted(
            String actionId,
            String originType,
            String originId,
            LocalDate completedOn,
            String decidedByBody,
            String decisionRef) {}

    @Override
    public String name() {
        return ActionDecidedConsumer.NAME;
    }

    @Override
    public String type() {
        return "org.dueregard.action.completed.v1";
    }

    @Override
    public Class<ActionCompleted> dataType() {
        return ActionCompleted.class;
    }

    @Override
    public void on(ReceivedEvent<ActionCompleted> event) {
        var action = event.data();
        if (action.originType().equals(ActionDecidedConsumer.DISPARITY)) {
            following.completed(
                    action.originId(),
                    new Intervention(
                            action.actionId(),
                            action.completedOn(),
                            action.decidedByBody(),
                            action.decisionRef()));
        }
    }
}
