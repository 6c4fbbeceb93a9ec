package org.dueregard.actionplan.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.TransactionLock;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every letter; whoever writes one queues it here, in their own transaction. */
@ApplicationScoped
public class Mails implements PanacheRepositoryBase<Mail, UUID> {
    private final InstantSource clock;

    Mails(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Queues the letter, unless there is one with its key already; it is sent when the transaction
     * that is under way has committed.
     *
     * @return whether it is a new one
     */
    @Transactional(TxType.MANDATORY)
    public boolean queue(Letter letter) {
        // Who comes second waits for the first one's commit, and then finds its letter.
        TransactionLock.hold(getEntityManager(), "mail/" + letter.key());
        if (count("letterKey", letter.key()) > 0) {
            return false;
        }
        persist(new Mail(letter, clock.instant()));
        return true;
    }

    /** Takes back what is still to be sent to the address. */
    @Transactional(TxType.MANDATORY)
    public void recall(String address) {
        delete("recipient = ?1", address);
    }

    Mail require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("letter", id));
    }

    /** The next one whose time has come, for this transaction alone; others' are left out. */
    Optional<Mail> takeDue(Instant now) {
        return find("state = ?1 and nextTryAt <= ?2 order by nextTryAt, id", MailState.QUEUED, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", -2)
                .range(0, 0)
                .firstResultOptional();
    }

    /** A page of those in a state, the oldest first. */
    public List<Mail> page(MailState state, @Nullable UUID after, int rows) {
        return (after == null
                        ? find("state = ?1 order by id", state)
                        : find("state = ?1 and id > ?2 order by id", state, after))
                .range(0, rows - 1)
                .list();
    }

    long count(MailState state) {
        return count("state", state);
    }
}
