package org.dueregard.monitoring.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.dueregard.monitoring.ingest.Batch;
import org.dueregard.monitoring.ingest.Feeding;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** What people do about messages that belong to nobody. */
@ApplicationScoped
public class Attending {
    private final UndeliveredMessages messages;
    private final Feeding feeding;
    private final Journal journal;
    private final InstantSource clock;

    Attending(UndeliveredMessages messages, Feeding feeding, Journal journal, InstantSource clock) {
        this.messages = messages;
        this.feeding = feeding;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a message says that waits; that it was read is on record. */
    @Transactional
    public byte[] read(UUID id, Caller by) {
        by.requireRole(Roles.DATA_PROVIDER);
        var value = messages.require(id).value();
        if (value == null) {
            throw DomainException.notFound("value of an undelivered message", id);
        }
        journal.record(new UndeliveredFact.Read(id, value.length, clock.instant()), by, null);
        return value;
    }

    /** Takes a message in for the dataset and source that it belongs to. */
    @Transactional
    public Batch deliver(UUID id, String dataset, String source, Caller by) {
        by.requireRole(Roles.DATA_PROVIDER);
        var message = messages.requireLocked(id);
        UndeliveredTransition.DELIVER.from(message.state());
        var portion = message.portion(dataset, source);
        return feeding.deliver(
                portion,
                by,
                batch ->
                        journal.record(
                                message.deliver(
                                        batch, dataset, source, by.person(), clock.instant()),
                                by,
                                null));
    }

    /** Gives a message up; what it says is gone. */
    @Transactional
    public UndeliveredMessage discard(UUID id, String reason, Caller by) {
        var message = messages.requireLocked(id);
        journal.record(message.discard(reason, by.person(), clock.instant()), by, reason);
        return message;
    }
}
