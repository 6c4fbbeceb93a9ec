package org.dueregard.platform.audit;

import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Where the journal writes who did what, when and why; in the transaction that is under way. */
public interface AuditTrail {
    void append(Fact fact, Caller by, @Nullable String reason);
}
