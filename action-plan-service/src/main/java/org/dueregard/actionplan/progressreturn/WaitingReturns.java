package org.dueregard.actionplan.progressreturn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.actionplan.obligation.WaitingItem;
import org.dueregard.actionplan.obligation.WaitingItems;
import org.dueregard.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Returns that were handed in wait for whoever they are addressed to. */
@ApplicationScoped
class WaitingReturns implements WaitingItems {
    private final ProgressReturns returns;

    WaitingReturns(ProgressReturns returns) {
        this.returns = returns;
    }

    @Override
    public List<WaitingItem> waitingFor(
            Caller by, @Nullable LocalDate afterDay, @Nullable UUID afterId, int rows) {
        return returns.waitingFor(by, afterDay, afterId, rows).stream()
                .map(
                        each ->
                                new WaitingItem(
                                        "PROGRESS_RETURN",
                                        each.id(),
                                        "Return of "
                                                + each.group()
                                                + " for the period to "
                                                + each.periodTo(),
                                        Objects.requireNonNull(each.addressedOn())))
                .toList();
    }
}
