package org.dueregard.monitoring.ingest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dueregard.monitoring.Samples;
import org.dueregard.monitoring.cells.CellKey;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.classifications.Mapping;
import org.dueregard.monitoring.datasets.DatasetsTest;
import org.dueregard.monitoring.units.Boundaries;
import org.dueregard.monitoring.units.Unit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The file of June 2016 as downloaded, read row by row: the figures that everything stands on. */
class LondonSampleTest {
    private static final List<IncomingRecord> RECORDS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        var definition = DatasetsTest.stopAndSearch();
        var reader =
                new RecordReader(
                        definition, new Boundaries(), Instant.parse("2016-07-15T09:00:00Z"));
        var rows = new CsvRows(definition, new StringReader(Samples.londonText()), 65_536);
        for (var row = rows.next(); row != null; row = rows.next()) {
            RECORDS.add((IncomingRecord) reader.read(row));
        }
    }

    @Test
    void every_row_is_a_record_of_june() {
        assertThat(RECORDS).hasSize(10_490);
        assertThat(RECORDS)
                .allSatisfy(
                        record ->
                                assertThat(cell(record).month()).isEqualTo(YearMonth.of(2016, 6)));
        assertThat(RECORDS.getFirst().occurredAt()).isEqualTo("2016-05-31T23:01:00Z");
        assertThat(RECORDS.getFirst().line()).isEqualTo(2);
    }

    @Test
    void three_hundred_and_forty_two_rows_repeat_an_earlier_one() {
        assertThat(RECORDS.stream().map(IncomingRecord::digest).distinct().count())
                .isEqualTo(10_490 - 342);
    }

    @Test
    void eight_hundred_and_seventy_one_have_no_place() {
        assertThat(RECORDS.stream().filter(r -> cell(r).unit().equals(Unit.UNKNOWN)).count())
                .isEqualTo(871);
        assertThat(RECORDS.stream().filter(r -> cell(r).unit().equals(Unit.OUTSIDE)).count())
                .isZero();
    }

    @Test
    void by_officer_defined_ethnicity_there_are_these_searches_and_arrests() {
        assertThat(RECORDS.stream().filter(personSearch()).count()).isEqualTo(10_362);
        assertThat(counts("officer-defined-ethnicity", personSearch()))
                .containsAllEntriesOf(
                        Map.of(
                                "White", 4_458L,
                                "Black", 4_192L,
                                "Asian", 1_378L,
                                "Other", 304L,
                                "not-recorded", 30L));
        assertThat(counts("officer-defined-ethnicity", personSearch().and(arrest())))
                .containsAllEntriesOf(
                        Map.of(
                                "White", 806L,
                                "Black", 967L,
                                "Asian", 252L,
                                "Other", 61L,
                                "not-recorded", 5L));
    }

    @Test
    void by_self_defined_ethnicity_in_census_groups_there_are_these_searches() {
        var mapping =
                new Classifications()
                        .requireMapping(
                                new Mapping.Reference("ethnicity-self-defined-to-census-2021", 1));
        var groups = new TreeMap<String, Long>();
        counts("self-defined-ethnicity", personSearch())
                .forEach(
                        (code, count) ->
                                groups.merge(
                                        mapping.groupOf(code).orElse("unknown"), count, Long::sum));
        assertThat(groups)
                .containsEntry("Black", 3_347L)
                .containsEntry("White", 4_054L)
                .containsEntry("unknown", 1_029L);
        assertThat(groups.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(10_362);
    }

    private static CellKey cell(IncomingRecord record) {
        return requireNonNull(record.cell());
    }

    private static Predicate<IncomingRecord> personSearch() {
        return record -> !"vehicle".equals(record.fields().get("search-type"));
    }

    private static Predicate<IncomingRecord> arrest() {
        return record -> "arrest".equals(record.fields().get("outcome"));
    }

    private static Map<String, Long> counts(String field, Predicate<IncomingRecord> which) {
        var counts = new TreeMap<String, Long>();
        RECORDS.stream()
                .filter(which)
                .forEach(record -> counts.merge(record.fields().get(field), 1L, Long::sum));
        return counts;
    }
}
