package org.dueregard.platform.journal;

import org.dueregard.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Writes the audit row and the outbox rows of a fact together, in the transaction that is under way
 * (mandatory).
 */
public interface Journal {
    void record(Fact fact, Caller by, @Nullable String reason);
}
