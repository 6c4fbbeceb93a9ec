package org.dueregard.monitoring.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.senders.Admitting;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;

/** Gives out rows that were set aside with all that they say; each time is on record. */
@ApplicationScoped
public class Downloading {
    private final Datasets datasets;
    private final Admitting admitting;
    private final Batches batches;
    private final Quarantine quarantine;
    private final KeptContents contents;
    private final Journal journal;
    private final InstantSource clock;

    Downloading(
            Datasets datasets,
            Admitting admitting,
            Batches batches,
            Quarantine quarantine,
            KeptContents contents,
            Journal journal,
            InstantSource clock) {
        this.datasets = datasets;
        this.admitting = admitting;
        this.batches = batches;
        this.quarantine = quarantine;
        this.contents = contents;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Which rows are given out.
     *
     * @param withIds whether they have ids of their own
     */
    public record Download(UUID batch, DatasetDefinition definition, boolean withIds) {}

    /** Puts on record that the rows of a batch that are set aside are given out in this form. */
    @Transactional
    public Download begin(UUID id, BatchFormat form, Caller by) {
        by.requireRole(Roles.DATA_PROVIDER);
        var batch = batches.require(id);
        admitting.requireOwn(batch.dataset(), batch.source(), by);
        journal.record(
                new RejectionFact.Downloaded(
                        id, form.mediaType(), quarantine.countSetAside(id), clock.instant()),
                by,
                null);
        return new Download(id, datasets.require(batch.dataset()), !contents.knowsByContent(id));
    }
}
