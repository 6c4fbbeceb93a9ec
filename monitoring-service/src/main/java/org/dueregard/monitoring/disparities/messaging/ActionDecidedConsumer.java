package org.dueregard.monitoring.disparities.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.dueregard.monitoring.disparities.Following;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** Accepting the action to explain or reform puts a disparity under analysis. */
@ApplicationScoped
class ActionDecidedConsumer implements EventConsumer<ActionDecidedConsumer.ActionDecided> {
    /** The name under which events of actions are marked as done. */
    static final String NAME = "disparity-actions";

    static final String DISPARITY = "DISPARITY";

    private final Following following;

    ActionDecidedConsumer(Following following) {
        this.following = following;
    }

    enum Decision {
        ACCEPTED,
        DECLINED
    }

    record ActionDecided(
            String actionId,
            String originType,
            String originId,
            Decision decision,
            @Nullable String reason) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String type() {
        return "org.dueregard.action.decided.v1";
    }

    @Override
    public Class<ActionDecided> dataType() {
        return ActionDecided.class;
    }

    @Override
    public void on(ReceivedEvent<ActionDecided> event) {
        var action = event.data();
        if (!action.originType().equals(DISPARITY)) {
            return;
        }
        switch (action.decision()) {
            case ACCEPTED -> following.accepted(action.originId(), action.actionId());
            case DECLINED ->
                    following.declined(action.originId(), action.actionId(), action.reason());
        }
    }
}
