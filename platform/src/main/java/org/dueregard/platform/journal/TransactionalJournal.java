package org.dueregard.platform.journal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.dueregard.platform.audit.AuditTrail;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Audit row and outbox rows, or neither. */
@ApplicationScoped
class TransactionalJournal implements Journal {
    private final Outbox outbox;
    private final AuditTrail audit;

    TransactionalJournal(Outbox outbox, AuditTrail audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    @Override
    @Transactional(MANDATORY)
    public void record(Fact fact, Caller by, @Nullable String reason) {
        audit.append(fact, by, reason);
        for (var announcement : fact.announcements()) {
            outbox.append(fact.aggregate(), announcement);
        }
    }
}
