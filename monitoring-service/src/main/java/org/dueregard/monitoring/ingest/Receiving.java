package org.dueregard.monitoring.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.File;
import java.io.IOException;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.cells.CellChanges;
import org.dueregard.monitoring.cells.Cells;
import org.dueregard.monitoring.certification.Certifying;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.units.Boundaries;
import org.dueregard.monitoring.units.Unit;
import org.dueregard.platform.Ids;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Takes batches in, each in one transaction: all of its good rows, or nothing. */
@ApplicationScoped
public class Receiving {
    /** Rows that are settled and written together. */
    private static final int CHUNK = 5_000;

    /** Rows that a dry run shows of those that it would set aside. */
    private static final int SHOWN = 100;

    private final Datasets datasets;
    private final Boundaries boundaries;
    private final Records records;
    private final Batches batches;
    private final Cells cells;
    private final Certifying certifying;
    private final Journal journal;
    private final BatchLimits limits;
    private final TransactionSynchronizationRegistry transaction;
    private final InstantSource clock;

    Receiving(
            Datasets datasets,
            Boundaries boundaries,
            Records records,
            Batches batches,
            Cells cells,
            Certifying certifying,
            Journal journal,
            BatchLimits limits,
            TransactionSynchronizationRegistry transaction,
            InstantSource clock) {
        this.datasets = datasets;
        this.boundaries = boundaries;
        this.records = records;
        this.batches = batches;
        this.cells = cells;
        this.certifying = certifying;
        this.journal = journal;
        this.limits = limits;
        this.transaction = transaction;
        this.clock = clock;
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
        var batch =
                new Batch(
                        intake.batch,
                        intake.definition.version(),
                        delivery,
                        digest,
                        intake.receipt(),
                        intake.months(),
                        by.person(),
                        clock.instant());
        batches.persist(batch);
        journal.record(batch.received(), by, null);
        certifying.dataChanged(delivery.dataset(), intake.changes.months(), by);
        cells.apply(delivery.dataset(), intake.changes);
        return batch;
    }

    /** Tells what a batch would come to. All of it is done as it would be, and then undone. */
    @Transactional
    public DryRun tryOut(
            Delivery delivery, File body, @Nullable String contentEncoding, Caller by) {
        var intake = intake(delivery, body, contentEncoding, by);
        var setAside = records.quarantined(intake.batch, 0, SHOWN);
        transaction.setRollbackOnly();
        return new DryRun(intake.definition.version(), intake.receipt(), intake.months(), setAside);
    }

    private Intake intake(
            Delivery delivery, File body, @Nullable String contentEncoding, Caller by) {
        by.requireRole(Roles.DATA_PROVIDER);
        var definition = datasets.require(delivery.dataset());
        var intake = new Intake(definition, delivery);
        try (var text = BatchBody.open(body, contentEncoding, limits.inflatedBytes())) {
            intake.takeIn(delivery.format().rows(definition, text, limits.rowCharacters()));
        } catch (IOException failed) {
            throw BatchBody.refusal(failed);
        }
        return intake;
    }

    /** Rows of a batch that were set aside, after this line. */
    public List<QuarantinedRow> setAside(UUID batch, long afterLine, int most) {
        return records.quarantined(batches.require(batch).id(), afterLine, most);
    }

    /** A batch while it is taken in: what has been counted so far. */
    private final class Intake {
        private final UUID batch = Ids.next();
        private final DatasetDefinition definition;
        private final Delivery delivery;
        private final RecordReader reader;
        private final Ordinals ordinals = new Ordinals();
        private final CellChanges changes = new CellChanges();
        private final int feed;
        private int received;
        private int accepted;
        private int duplicate;
        private int corrected;
        private int withdrawn;
        private int rejected;
        private int repeats;
        private int withoutUnit;

        Intake(DatasetDefinition definition, Delivery delivery) {
            this.definition = definition;
            this.delivery = delivery;
            this.reader = new RecordReader(definition, boundaries, clock.instant());
            this.feed = records.lockFeed(delivery.dataset(), delivery.source());
        }

        void takeIn(Rows rows) throws IOException {
            var good = new ArrayList<IncomingRecord>();
            var bad = new ArrayList<RejectedRow>();
            for (var row = rows.next(); row != null; row = rows.next()) {
                received++;
                if (received > limits.rows()) {
                    throw BatchRefusals.tooManyRows(limits.rows());
                }
                switch (reader.read(row)) {
                    case IncomingRecord record -> good.add(identified(record));
                    case RejectedRow refused -> bad.add(refused);
                }
                if (good.size() + bad.size() == CHUNK) {
                    settle(good, bad);
                    good.clear();
                    bad.clear();
                }
            }
            settle(good, bad);
        }

        private IncomingRecord identified(IncomingRecord record) {
            if (!record.recordId().isEmpty()) {
                return record;
            }
            if (delivery.file() == null) {
                throw DomainException.brokenRule(
                        "file-name-missing",
                        "These rows have no id. Name the file that they are the whole of, so that equal rows can be told apart when it is sent again.",
                        List.of(Violation.at("query:file", "is required where rows have no id")));
            }
            var ordinal = ordinals.next(record.digest());
            if (ordinal > 1) {
                repeats++;
            }
            return record.identifiedAs(RecordReader.contentId(record, ordinal));
        }

        private void settle(List<IncomingRecord> good, List<RejectedRow> bad) {
            for (var record : good) {
                if (record.cell() != null
                        && (record.cell().unit().equals(Unit.UNKNOWN)
                                || record.cell().unit().equals(Unit.OUTSIDE))) {
                    withoutUnit++;
                }
            }
            var held =
                    records.held(
                            definition,
                            feed,
                            good.stream().map(IncomingRecord::recordId).distinct().toList());
            var settlement = Settlement.of(held, good);
            records.add(feed, batch, settlement.additions());
            records.replace(feed, batch, settlement.replacements());
            var setAside = new ArrayList<>(bad);
            settlement.conflicts().forEach(conflict -> setAside.add(conflicting(conflict)));
            records.quarantine(batch, setAside);
            changes.addAll(settlement.changes());
            accepted += settlement.accepted();
            corrected += settlement.corrected();
            withdrawn += settlement.withdrawn();
            duplicate += settlement.duplicate();
            rejected += setAside.size();
        }

        private static RejectedRow conflicting(IncomingRecord record) {
            return new RejectedRow(
                    record.line(),
                    List.of(
                            new RowFault(
                                    "version",
                                    Long.toString(record.version()),
                                    "is held with another content; send the correction with a higher version")),
                    record.fields());
        }

        List<String> months() {
            return changes.months().stream().map(YearMonth::toString).toList();
        }

        Receipt receipt() {
            return new Receipt(
                    received,
                    accepted,
                    duplicate,
                    corrected,
                    withdrawn,
                    rejected,
                    repeats,
                    withoutUnit);
        }
    }
}
