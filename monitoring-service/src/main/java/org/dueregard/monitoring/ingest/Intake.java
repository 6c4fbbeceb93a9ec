package org.dueregard.monitoring.ingest;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.monitoring.cells.CellChanges;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.units.Unit;
import org.dueregard.platform.Ids;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** A batch while it is taken in: what has been counted so far. */
final class Intake {
    /** Rows that are settled and written together. */
    private static final int CHUNK = 5_000;

    private final UUID batch = Ids.next();
    private final DatasetDefinition definition;
    private final Delivery delivery;
    private final int feed;
    private final Ordinals ordinals;
    private final RowOutcomes outcomes;
    private final RecordReader reader;
    private final Records records;
    private final int mostRows;
    private final CellChanges changes = new CellChanges();
    private boolean giveIds;
    private int received;
    private int accepted;
    private int duplicate;
    private int corrected;
    private int withdrawn;
    private int rejected;
    private int repeats;
    private int withoutUnit;

    Intake(
            DatasetDefinition definition,
            Delivery delivery,
            int feed,
            Ordinals ordinals,
            RowOutcomes outcomes,
            RecordReader reader,
            Records records,
            int mostRows) {
        this.definition = definition;
        this.delivery = delivery;
        this.feed = feed;
        this.ordinals = ordinals;
        this.outcomes = outcomes;
        this.reader = reader;
        this.records = records;
        this.mostRows = mostRows;
    }

    void takeIn(Rows rows) throws IOException {
        giveIds = rows.giveIds();
        var chunk = new Chunk();
        for (var row = rows.next(); row != null; row = rows.next()) {
            received++;
            if (received > mostRows) {
                throw BatchRefusals.tooManyRows(mostRows);
            }
            chunk.take(row);
            if (chunk.size() == CHUNK) {
                chunk.settle();
                chunk = new Chunk();
            }
        }
        chunk.settle();
    }

    /** Rows that are settled together. */
    private final class Chunk {
        private List<IncomingRecord> good = new ArrayList<>();
        private final List<SetAsideRow> bad = new ArrayList<>();

        /**
         * The good ones as they were sent: one may turn out to be in conflict with what is held.
         */
        private final List<Row> sent = new ArrayList<>();

        int size() {
            return good.size() + bad.size();
        }

        void take(Row row) {
            switch (reader.read(row)) {
                case IncomingRecord record -> {
                    good.add(record);
                    sent.add(row);
                }
                case RejectedRow refused -> bad.add(setAside(row, refused.faults()));
            }
        }

        void settle() {
            good = identified(good);
            for (var record : good) {
                if (record.cell() != null
                        && (record.cell().unit().equals(Unit.UNKNOWN)
                                || record.cell().unit().equals(Unit.OUTSIDE))) {
                    withoutUnit++;
                }
            }
            var held = records.held(definition, feed, ids());
            bad.replaceAll(row -> isErased(held.get(row.recordId())) ? row.emptied() : row);
            var settlement = Settlement.of(held, good);
            records.add(feed, batch, settlement.additions());
            records.replace(feed, batch, settlement.replacements());
            setAsideConflicts(settlement.conflicts());
            setAsideRefused(settlement.refused());
            outcomes.setAside(batch, bad);
            outcomes.takenIn(batch, takenIn(settlement));
            changes.addAll(settlement.changes());
            accepted += settlement.accepted();
            corrected += settlement.corrected();
            withdrawn += settlement.withdrawn();
            duplicate += settlement.duplicate();
            rejected += bad.size();
        }

        private List<String> ids() {
            return Stream.concat(
                            good.stream().map(IncomingRecord::recordId),
                            bad.stream().map(SetAsideRow::recordId).filter(Objects::nonNull))
                    .distinct()
                    .toList();
        }

        /** Nothing of a record that was erased is kept, whatever is wrong with what comes of it. */
        private static boolean isErased(@Nullable HeldRecord held) {
            return held != null && held.gone() == Gone.ERASED;
        }

        private List<IncomingRecord> takenIn(Settlement settlement) {
            if (settlement.conflicts().isEmpty() && settlement.refused().isEmpty()) {
                return good;
            }
            var lines = new HashSet<Long>();
            settlement.conflicts().forEach(conflict -> lines.add(conflict.line()));
            settlement.refused().forEach(refused -> lines.add(refused.record().line()));
            return good.stream().filter(record -> !lines.contains(record.line())).toList();
        }

        /** Nothing is kept of the record, and so nothing of what comes later is. */
        private void setAsideRefused(List<Settlement.Refused> refused) {
            for (var each : refused) {
                bad.add(
                        new SetAsideRow(
                                each.record().line(),
                                List.of(new RowFault("recordId", null, each.gone().refusal())),
                                SentRow.empty()));
            }
        }

        private void setAsideConflicts(List<IncomingRecord> conflicts) {
            if (conflicts.isEmpty()) {
                return;
            }
            var byLine = sent.stream().collect(Collectors.toMap(Row::line, Function.identity()));
            for (var conflict : conflicts) {
                var row = Objects.requireNonNull(byLine.get(conflict.line()));
                bad.add(conflicting(row, conflict));
            }
        }

        private SetAsideRow conflicting(Row row, IncomingRecord record) {
            return setAside(
                    row,
                    List.of(
                            new RowFault(
                                    "version",
                                    Long.toString(record.version()),
                                    "is held with another content; send the correction with a higher version")));
        }

        private SetAsideRow setAside(Row row, List<RowFault> faults) {
            return new SetAsideRow(row.line(), faults, SentRow.of(row, definition));
        }
    }

    private List<IncomingRecord> identified(List<IncomingRecord> records) {
        var nameless = records.stream().filter(record -> record.recordId().isEmpty()).toList();
        if (nameless.isEmpty()) {
            return records;
        }
        if (delivery.file() == null) {
            throw DomainException.brokenRule(
                    "file-name-missing",
                    "These rows have no id. Name the file that they are the whole of, so that equal rows can be told apart when it is sent again.",
                    List.of(Violation.at("query:file", "is required where rows have no id")));
        }
        var next = ordinals.next(nameless).iterator();
        var identified = new ArrayList<IncomingRecord>(records.size());
        for (var record : records) {
            identified.add(record.recordId().isEmpty() ? identified(record, next.next()) : record);
        }
        return identified;
    }

    private IncomingRecord identified(IncomingRecord record, int ordinal) {
        if (ordinal > 1) {
            repeats++;
        }
        return record.identifiedAs(RecordReader.contentId(record, ordinal));
    }

    UUID batch() {
        return batch;
    }

    DatasetDefinition definition() {
        return definition;
    }

    Delivery delivery() {
        return delivery;
    }

    CellChanges changes() {
        return changes;
    }

    List<String> months() {
        return changes.months().stream().map(YearMonth::toString).toList();
    }

    /** Whether its rows are known by what they say and by their place among their equals. */
    boolean knowsByContent() {
        return !giveIds;
    }

    /** How many rows without an id it has kept of each content. */
    Map<String, Integer> kept() {
        return ordinals.seen();
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
