package org.dueregard.actionplan.strategy.web;

import jakarta.ws.rs.QueryParam;
import org.dueregard.actionplan.strategy.Commitment;
import org.dueregard.actionplan.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/** Which commitments a list shows. */
public class CommitmentQuery {
    @QueryParam("objective")
    @Nullable String objective;

    @QueryParam("sourceStrategy")
    @Nullable String sourceStrategy;

    @QueryParam("monitoredBy")
    @Nullable String monitoredBy;

    @QueryParam("new")
    @Nullable Boolean isNew;

    @QueryParam("deferred")
    @Nullable Boolean deferred;

    boolean shows(Strategy strategy, Commitment commitment) {
        return matches(objective, commitment.objective())
                && matches(sourceStrategy, commitment.sourceStrategy())
                && matches(monitoredBy, commitment.monitoredBy())
                && matches(isNew, commitment.isNew())
                && matches(deferred, strategy.isDeferred(commitment));
    }

    private static boolean matches(@Nullable Object asked, @Nullable Object present) {
        return asked == null || asked.equals(present);
    }
}
