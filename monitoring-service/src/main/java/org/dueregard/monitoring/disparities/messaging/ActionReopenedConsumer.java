package org.dueregard.monitoring.disparities.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.monitoring.disparities.Following;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** An action that is under way again parts nothing. */
@ApplicationScoped
class ActionReopenedConsumer implements EventConsumer<ActionReopenedConsumer.ActionReopened> {
    private final Following following;

    ActionReopenedConsumer(Following following) {
        this.following = following;
    }

    record ActionReopened(String actionId, @Nullable String originId, String reason) {}

    @Override
    public String name() {
        return ActionDecidedConsumer.NAME;
    }

    @Override
    public String type() {
        return "org.dueregard.action.reopened.v1";
    }

    @Override
    public Class<ActionReopened> dataType() {
        return ActionReopened.class;
    }

    @Override
    public void on(ReceivedEvent<ActionReopened> event) {
        var action = event.data();
        if (action.originId() != null) {
            following.reopened(action.originId(), action.actionId(), action.reason());
        }
    }
}
