package org.dueregard.monitoring.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.ingest.KeptRecord;
import org.dueregard.monitoring.ingest.KeptRecords;
import org.dueregard.monitoring.senders.Admitting;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Gives a single record to whoever may read it; each time is on record, with what it is for. */
@ApplicationScoped
public class Reading {
    private final Datasets datasets;
    private final Admitting admitting;
    private final KeptRecords records;
    private final Journal journal;
    private final InstantSource clock;

    Reading(
            Datasets datasets,
            Admitting admitting,
            KeptRecords records,
            Journal journal,
            InstantSource clock) {
        this.datasets = datasets;
        this.admitting = admitting;
        this.records = records;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param purpose what it is read for
     */
    @Transactional
    public KeptRecord read(
            String dataset, String source, String recordId, String purpose, Caller by) {
        var definition = datasets.require(dataset);
        if (!by.has(Roles.ADMINISTRATOR)) {
            by.requireRole(Roles.DATA_PROVIDER);
            admitting.requireOwn(dataset, source, by);
        }
        var feed = records.lockFeed(dataset, source);
        var kept =
                feed.isEmpty()
                        ? Map.<String, KeptRecord>of()
                        : records.of(definition, feed.getAsInt(), List.of(recordId));
        var record = kept.get(recordId);
        if (record == null) {
            throw DomainException.notFound("record of this source", recordId);
        }
        journal.record(
                new RetentionFact.Read(
                        RecordDigest.of(dataset, source, recordId),
                        dataset,
                        source,
                        clock.instant()),
                by,
                purpose);
        return record;
    }
}
