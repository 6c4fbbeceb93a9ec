package org.dueregard.monitoring.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.senders.Admitting;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows in that were set aside, each time as a batch of its own. Locks are taken in one order:
 * the feed, rows by their lines, months, cells.
 */
@ApplicationScoped
public class Repairing {
    private final Datasets datasets;
    private final Admitting admitting;
    private final Batches batches;
    private final Records records;
    private final Quarantine quarantine;
    private final KeptContents contents;
    private final Intakes intakes;
    private final Journal journal;
    private final InstantSource clock;

    Repairing(
            Datasets datasets,
            Admitting admitting,
            Batches batches,
            Records records,
            Quarantine quarantine,
            KeptContents contents,
            Intakes intakes,
            Journal journal,
            InstantSource clock) {
        this.datasets = datasets;
        this.admitting = admitting;
        this.batches = batches;
        this.records = records;
        this.quarantine = quarantine;
        this.contents = contents;
        this.intakes = intakes;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes one row in with its repair; a row that is wrong still changes nothing.
     *
     * @param digest SHA-256 of the repair as it was sent
     */
    @Transactional
    public Batch repair(UUID id, long line, Repair repair, String digest, Caller by) {
        by.requireRole(Roles.DATA_PROVIDER);
        var original = batches.require(id);
        admitting.requireOwn(original.dataset(), original.source(), by);
        var definition = datasets.require(original.dataset());
        var feed = records.lockFeed(original.dataset(), original.source());
        var row = quarantine.requireLocked(id, line);
        RejectionTransition.TAKE_IN.from(row.state());
        var repaired = repair.on(line, row.sent(), definition, contents.knowsByContent(id));
        refuseUnsound(repaired, definition);
        var now = clock.instant();
        var outcomes = new Once(id, by.person(), now);
        var intake = begin(original, definition, feed, outcomes);
        takeIn(intake, new Prepared(List.of(repaired.row())));
        refuse(outcomes.faults.stream().map(repaired::violation).toList());
        journal.record(
                new RejectionFact.Repaired(
                        id,
                        line,
                        intake.batch(),
                        repaired.spelled().keySet().stream().sorted().toList(),
                        now),
                by,
                null);
        return intakes.end(intake, digest, id, by);
    }

    /** All that is wrong at once: with the repair, and with the row as it would be. */
    private void refuseUnsound(Repair.Repaired repaired, DatasetDefinition definition) {
        if (repaired.violations().isEmpty()) {
            return;
        }
        var violations = new ArrayList<>(repaired.violations());
        if (intakes.reader(definition).read(repaired.row()) instanceof RejectedRow rejected) {
            rejected.faults().forEach(fault -> violations.add(repaired.violation(fault)));
        }
        refuse(violations);
    }

    private static void refuse(List<Violation> violations) {
        DomainException.refuseIfAny(
                "The row is wrong still; it stays set aside as it was.", violations);
    }

    /**
     * Reads every row that is set aside again as it was sent, by the present definition. Those that
     * are wrong still stay, with what is wrong with them now.
     *
     * @param digest SHA-256 of the request's body
     */
    @Transactional
    public Batch replay(UUID id, String digest, Caller by) {
        by.requireRole(Roles.DATA_PROVIDER);
        var original = batches.require(id);
        admitting.requireOwn(original.dataset(), original.source(), by);
        var definition = datasets.require(original.dataset());
        var feed = records.lockFeed(original.dataset(), original.source());
        var now = clock.instant();
        var intake = begin(original, definition, feed, new Again(id, by.person(), now));
        takeIn(intake, new Waiting(id, definition));
        var receipt = intake.receipt();
        if (receipt.received() == 0) {
            throw DomainException.illegalTransition(
                    "No row of this batch is set aside that can be read again as it is.");
        }
        journal.record(
                new RejectionFact.Replayed(
                        id,
                        intake.batch(),
                        receipt.received() - receipt.rejected(),
                        receipt.rejected(),
                        now),
                by,
                null);
        return intakes.end(intake, digest, id, by);
    }

    private Intake begin(
            Batch original, DatasetDefinition definition, int feed, RowOutcomes outcomes) {
        return intakes.begin(
                definition, original.delivery(), feed, contents.behind(original), outcomes);
    }

    private static void takeIn(Intake intake, Rows rows) {
        try {
            intake.takeIn(rows);
        } catch (IOException impossible) {
            throw new IllegalStateException(
                    "rows that are kept are not read from files", impossible);
        }
    }

    /** What becomes of rows of a batch that come in again. */
    private class Again implements RowOutcomes {
        private final UUID original;
        private final Person by;
        private final Instant at;

        Again(UUID original, Person by, Instant at) {
            this.original = original;
            this.by = by;
            this.at = at;
        }

        @Override
        public void setAside(UUID batch, List<SetAsideRow> rows) {
            quarantine.renew(original, rows);
        }

        @Override
        public void takenIn(UUID batch, List<IncomingRecord> taken) {
            quarantine.takeIn(original, batch, taken, by, at);
        }
    }

    /** The same of one row, with what is wrong with it for whoever has repaired it. */
    private final class Once extends Again {
        private final List<RowFault> faults = new ArrayList<>();

        Once(UUID original, Person by, Instant at) {
            super(original, by, at);
        }

        @Override
        public void setAside(UUID batch, List<SetAsideRow> rows) {
            super.setAside(batch, rows);
            rows.forEach(row -> faults.addAll(row.faults()));
        }
    }

    /** Rows that are at hand. */
    private static final class Prepared implements Rows {
        private final Deque<Row> rows;

        Prepared(List<? extends Row> rows) {
            this.rows = new ArrayDeque<>(rows);
        }

        @Override
        public @Nullable Row next() {
            return rows.poll();
        }
    }

    /** The rows of a batch that are set aside and can be read, locked some at a time. */
    private final class Waiting implements Rows {
        private static final int AT_ONCE = 1_000;

        private final UUID batch;
        private final DatasetDefinition definition;
        private final Deque<QuarantinedRow> locked = new ArrayDeque<>();
        private long last;

        Waiting(UUID batch, DatasetDefinition definition) {
            this.batch = batch;
            this.definition = definition;
        }

        @Override
        public @Nullable Row next() {
            if (locked.isEmpty()) {
                locked.addAll(quarantine.lockReadable(batch, last, AT_ONCE));
            }
            var row = locked.poll();
            if (row == null) {
                return null;
            }
            last = row.line();
            return row.sent().again(row.line(), definition);
        }
    }
}
