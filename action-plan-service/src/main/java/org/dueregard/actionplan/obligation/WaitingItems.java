package org.dueregard.actionplan.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** A feature in which something waits for people; the worklist asks each of them. */
public interface WaitingItems {
    /** A page of what waits for the caller, in the order of day and id. */
    List<WaitingItem> waitingFor(
            Caller by, @Nullable LocalDate afterDay, @Nullable UUID afterId, int rows);
}
