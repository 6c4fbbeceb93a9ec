package org.dueregard.monitoring.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.File;
import java.io.IOException;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.senders.Admitting;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.jspecify.annotations.Nullable;

/** Takes batches in, each in one transaction: all of its good rows, or nothing. */
@ApplicationScoped
public class Receiving {
    /** Rows that a dry run shows of those that it would set aside. */
    private static final int SHOWN = 100;

    private final Datasets datasets;
    private final Admitting admitting;
    private final Records records;
    private final Quarantine quarantine;
    private final KeptContents contents;
    private final Intakes intakes;
    private final BatchLimits limits;
    private final TransactionSynchronizationRegistry transaction;

    Receiving(
            Datasets datasets,
            Admitting admitting,
            Records records,
            Quarantine quarantine,
            KeptContents contents,
            Intakes intakes,
            BatchLimits limits,
            TransactionSynchronizationRegistry transaction) {
        this.datasets = datasets;
        this.admitting = admitting;
        this.records = records;
        this.quarantine = quarantine;
        this.contents = contents;
        this.intakes = intakes;
        this.limits = limits;
        this.transaction = transaction;
    }

    /**
     * Takes a batch in and answers it with its receipt.
     *
     * @param digest SHA-256 of the body as it was sent
     */
    @Transactional
    public Batch receive(
            Delivery delivery,
            File body,
            @Nullable String contentEncoding,
            String digest,
            Caller by) {
        var intake = intake(delivery, body, contentEncoding, by);
        if (intake.receipt().rejected() > 0 && intake.knowsByContent()) {
            contents.remember(intake.batch(), intake.kept());
        }
        return intakes.end(intake, digest, null, by);
    }

    /** Tells what a batch would come to. All of it is done as it would be, and then undone. */
    @Transactional
    public DryRun tryOut(
            Delivery delivery, File body, @Nullable String contentEncoding, Caller by) {
        var intake = intake(delivery, body, contentEncoding, by);
        var setAside = quarantine.ofBatch(intake.batch(), 0, SHOWN);
        transaction.setRollbackOnly();
        return new DryRun(
                intake.definition().version(), intake.receipt(), intake.months(), setAside);
    }

    private Intake intake(
            Delivery delivery, File body, @Nullable String contentEncoding, Caller by) {
        by.requireRole(Roles.DATA_PROVIDER);
        var definition = datasets.require(delivery.dataset());
        var feed = records.lockFeed(delivery.dataset(), delivery.source());
        admitting.requireSender(delivery.dataset(), delivery.source(), by);
        var intake =
                intakes.begin(
                        definition, delivery, feed, new FileOrdinals(), quarantine.ofNewRows());
        try (var text = BatchBody.open(body, contentEncoding, limits.inflatedBytes())) {
            intake.takeIn(delivery.format().rows(definition, text, limits.rowCharacters()));
        } catch (IOException failed) {
            throw BatchBody.refusal(failed);
        }
        return intake;
    }
}
