package org.dueregard.monitoring.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dueregard.monitoring.cells.CellChanges;
import org.dueregard.monitoring.cells.CellKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettlementTest {

    @Test
    void what_was_not_known_is_accepted_and_what_was_is_a_duplicate() {
        var settlement =
                Settlement.of(
                        Map.of("S-1", HeldRecord.of(record("S-1", 1, 0))),
                        List.of(record("S-1", 1, 0), record("S-2", 1, 3)));

        assertThat(settlement.accepted()).isEqualTo(1);
        assertThat(settlement.duplicate()).isEqualTo(1);
        assertThat(settlement.additions()).containsExactly(record("S-2", 1, 3));
        assertThat(settlement.replacements()).isEmpty();
        assertThat(settlement.changes().asCells()).isEqualTo(Map.of(cell(3), 1L));
    }

    @Test
    void a_higher_version_corrects_and_an_older_one_that_comes_late_does_not() {
        var held = Map.of("S-1", HeldRecord.of(record("S-1", 2, 0)));

        var corrected = Settlement.of(held, List.of(record("S-1", 3, 1)));
        assertThat(corrected.corrected()).isEqualTo(1);
        assertThat(corrected.replacements()).containsExactly(record("S-1", 3, 1));
        assertThat(corrected.changes().asCells()).isEqualTo(Map.of(cell(0), -2L, cell(1), 3L));

        var late = Settlement.of(held, List.of(record("S-1", 1, 1)));
        assertThat(late.duplicate()).isEqualTo(1);
        assertThat(late.changes().isEmpty()).isTrue();
    }

    @Test
    void the_same_version_with_another_content_is_a_conflict_and_changes_nothing() {
        var held = Map.of("S-1", HeldRecord.of(record("S-1", 2, 0)));

        var settlement = Settlement.of(held, List.of(record("S-1", 2, 1)));

        assertThat(settlement.conflicts()).containsExactly(record("S-1", 2, 1));
        assertThat(settlement.changes().isEmpty()).isTrue();
    }

    @Test
    void a_withdrawal_takes_a_record_out_and_outlasts_what_comes_late() {
        var withdrawn =
                Settlement.of(
                        Map.of("S-1", HeldRecord.of(record("S-1", 1, 0))),
                        List.of(withdrawal("S-1", 2), record("S-1", 1, 0)));

        assertThat(withdrawn.withdrawn()).isEqualTo(1);
        assertThat(withdrawn.duplicate()).isEqualTo(1);
        assertThat(withdrawn.changes().asCells()).isEqualTo(Map.of(cell(0), -1L));

        var before = Settlement.of(Map.of(), List.of(withdrawal("S-9", 2), record("S-9", 1, 0)));
        assertThat(before.changes().isEmpty()).isTrue();
        assertThat(before.additions()).containsExactly(withdrawal("S-9", 2));
    }

    @ParameterizedTest
    @EnumSource
    void of_a_record_of_which_nothing_is_kept_no_version_is_taken_in(Gone gone) {
        var held = Map.of("S-1", new HeldRecord(2, "whatever", null, 0, gone));

        var settlement =
                Settlement.of(
                        held,
                        List.of(record("S-1", 1, 0), record("S-1", 2, 1), withdrawal("S-1", 3)));

        assertThat(settlement.duplicate()).isEqualTo(2);
        assertThat(settlement.refused())
                .containsExactly(new Settlement.Refused(withdrawal("S-1", 3), gone));
        assertThat(settlement.changes().isEmpty()).isTrue();
        assertThat(settlement.replacements()).isEmpty();
    }

    @Property(tries = 300)
    void any_order_split_and_repetition_gives_the_same_cells(
            @ForAll("versionedRecords") List<IncomingRecord> sent, @ForAll long seed) {
        var random = new Random(seed);
        var straight = cellsAfter(List.of(sent));

        var again = new ArrayList<>(sent);
        sent.forEach(
                record -> {
                    if (random.nextBoolean()) {
                        again.add(record);
                    }
                });
        Collections.shuffle(again, random);
        var batches = new ArrayList<List<IncomingRecord>>();
        for (var from = 0; from < again.size(); ) {
            var to = Math.min(again.size(), from + 1 + random.nextInt(7));
            batches.add(again.subList(from, to));
            from = to;
        }

        assertThat(cellsAfter(batches)).isEqualTo(straight).isEqualTo(recount(sent));
    }

    /** Any set of records in which a record and version have one content. */
    @Provide
    Arbitrary<List<IncomingRecord>> versionedRecords() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8), Arbitraries.integers().between(1, 4))
                .as(
                        (id, version) ->
                                (id * 7 + version * 3) % 5 == 0
                                        ? withdrawal("S-" + id, version)
                                        : record("S-" + id, version, (id * 5 + version * 11) % 4))
                .list()
                .ofMaxSize(40);
    }

    private static Map<CellKey, Long> cellsAfter(List<? extends List<IncomingRecord>> batches) {
        var held = new HashMap<String, HeldRecord>();
        var cells = new CellChanges();
        for (var batch : batches) {
            var settlement = Settlement.of(held, batch);
            assertThat(settlement.conflicts()).isEmpty();
            settlement.additions().forEach(r -> held.put(r.recordId(), HeldRecord.of(r)));
            settlement.replacements().forEach(r -> held.put(r.recordId(), HeldRecord.of(r)));
            cells.addAll(settlement.changes());
        }
        return cells.asCells();
    }

    private static Map<CellKey, Long> recount(List<IncomingRecord> sent) {
        var last = new HashMap<String, IncomingRecord>();
        sent.forEach(
                record ->
                        last.merge(
                                record.recordId(),
                                record,
                                (one, other) -> one.version() >= other.version() ? one : other));
        var cells = new HashMap<CellKey, Long>();
        last.values().stream()
                .filter(record -> !record.withdrawn())
                .forEach(record -> cells.merge(record.cell(), record.count(), Long::sum));
        return cells;
    }

    private static IncomingRecord record(String id, long version, int cell) {
        return new IncomingRecord(
                1,
                id,
                version,
                false,
                "content-" + cell,
                Instant.EPOCH,
                cell(cell),
                // What a record stands for changes with its versions as well.
                version,
                Map.of());
    }

    private static IncomingRecord withdrawal(String id, long version) {
        return new IncomingRecord(
                1,
                id,
                version,
                true,
                IncomingRecord.DIGEST_OF_A_WITHDRAWAL,
                null,
                null,
                0,
                Map.of());
    }

    private static CellKey cell(int number) {
        return new CellKey(YearMonth.of(2016, 6), "E0900000" + number, "{}");
    }
}
