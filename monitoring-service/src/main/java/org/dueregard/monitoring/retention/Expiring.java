package org.dueregard.monitoring.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.Period;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.ingest.KeptRecords;
import org.dueregard.monitoring.stream.UndeliveredMessages;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;

/** Keeps nothing longer than it may be kept. Replicas may do it at once: each thing goes once. */
@ApplicationScoped
class Expiring {
    private static final Caller SYSTEM = Caller.system("monitoring");
    private static final String KEPT_AS_LONG = "It was kept as long as what waits is.";

    private final KeptRecords records;
    private final UndeliveredMessages undelivered;
    private final Retention retention;
    private final Journal journal;
    private final InstantSource clock;

    Expiring(
            KeptRecords records,
            UndeliveredMessages undelivered,
            Retention retention,
            Journal journal,
            InstantSource clock) {
        this.records = records;
        this.undelivered = undelivered;
        this.retention = retention;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Ends what is past its time of the oldest batches of a source.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean expire(DatasetDefinition definition, String source, Period kept) {
        var now = clock.instant();
        var before = Retention.before(now, kept);
        var feed = records.lockFeed(definition.dataset(), source);
        if (feed.isEmpty()) {
            return false;
        }
        var expiry = records.expire(definition, source, feed.getAsInt(), before);
        if (expiry.records() > 0) {
            journal.record(
                    new RetentionFact.Expired(
                            definition.dataset(), source, expiry.records(), before, now),
                    SYSTEM,
                    "The dataset keeps records for " + kept + " after they came.");
        }
        return expiry.batches() > 0;
    }

    @Transactional
    void emptyRows() {
        var now = clock.instant();
        var before = Retention.before(now, retention.rowsSetAside());
        var ended = records.emptyEnded(Retention.before(now, retention.endedRows()), now);
        var setAside = records.emptySetAside(before, KEPT_AS_LONG, SYSTEM.person(), now);
        var messages = undelivered.discardOld(before, KEPT_AS_LONG, SYSTEM.person(), now);
        if (ended + setAside + messages > 0) {
            journal.record(
                    new RetentionFact.RowsEmptied(ended, setAside, messages, now), SYSTEM, null);
        }
    }
}
