package org.dueregard.actionplan.source.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.dueregard.actionplan.source.DisparityMove;
import org.dueregard.actionplan.source.DisparityMoves;
import org.dueregard.actionplan.source.DisparityState;
import org.dueregard.platform.inbox.EventConsumer;
import org.dueregard.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** A disparity moves: noted, and shown on the action that answers it. */
@ApplicationScoped
class DisparityChangedConsumer implements EventConsumer<DisparityChangedConsumer.Changed> {
    private final DisparityMoves moves;

    DisparityChangedConsumer(DisparityMoves moves) {
        this.moves = moves;
    }

    record Changed(
            String disparityId,
            DisparityState state,
            @Nullable String cause,
            @Nullable String justification,
            @Nullable BigDecimal currentGapPoints) {}

    @Override
    public String name() {
        return DisparityMoves.NAME;
    }

    @Override
    public String type() {
        return "org.dueregard.monitoring.disparity.changed.v1";
    }

    @Override
    public Class<Changed> dataType() {
        return Changed.class;
    }

    @Override
    public void on(ReceivedEvent<Changed> event) {
        var changed = event.data();
        moves.persist(
                new DisparityMove(
                        event.id(),
                        changed.disparityId(),
                        event.aggregateVersion(),
                        changed.state(),
                        changed.cause(),
                        changed.justification(),
                        changed.currentGapPoints(),
                        event.time()));
    }
}
