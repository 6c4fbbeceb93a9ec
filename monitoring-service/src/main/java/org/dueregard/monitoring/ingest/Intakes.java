package org.dueregard.monitoring.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.dueregard.monitoring.cells.Cells;
import org.dueregard.monitoring.certification.Certifying;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.units.Boundaries;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.jspecify.annotations.Nullable;

/** The one way in for records, whether a batch brings them or a repair. */
@ApplicationScoped
class Intakes {
    private final Boundaries boundaries;
    private final Records records;
    private final Batches batches;
    private final Cells cells;
    private final Certifying certifying;
    private final Journal journal;
    private final BatchLimits limits;
    private final InstantSource clock;

    Intakes(
            Boundaries boundaries,
            Records records,
            Batches batches,
            Cells cells,
            Certifying certifying,
            Journal journal,
            BatchLimits limits,
            InstantSource clock) {
        this.boundaries = boundaries;
        this.records = records;
        this.batches = batches;
        this.cells = cells;
        this.certifying = certifying;
        this.journal = journal;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Begins a batch.
     *
     * @param feed number of the sender's feed, which is this transaction's alone
     */
    Intake begin(
            DatasetDefinition definition,
            Delivery delivery,
            int feed,
            Ordinals ordinals,
            RowOutcomes outcomes) {
        return new Intake(
                definition,
                delivery,
                feed,
                ordinals,
                outcomes,
                reader(definition),
                records,
                limits.rows());
    }

    RecordReader reader(DatasetDefinition definition) {
        return new RecordReader(definition, boundaries, clock.instant());
    }

    /**
     * Ends a batch with its receipt; nothing else is to be done after it in this transaction, which
     * holds the locks of its cells from here on.
     *
     * @param digest SHA-256 of the body as it was sent
     * @param repairs the batch whose rows it takes in again; null where they are new
     */
    Batch end(Intake intake, String digest, @Nullable UUID repairs, Caller by) {
        var batch =
                new Batch(
                        intake.batch(),
                        intake.definition().version(),
                        intake.delivery(),
                        digest,
                        intake.receipt(),
                        intake.months(),
                        repairs,
                        by.person(),
                        clock.instant());
        batches.persist(batch);
        journal.record(batch.received(), by, null);
        certifying.dataChanged(batch.dataset(), intake.changes().months(), by);
        cells.apply(batch.dataset(), intake.changes());
        return batch;
    }
}
