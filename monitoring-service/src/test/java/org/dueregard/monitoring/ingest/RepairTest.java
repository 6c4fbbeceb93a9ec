package org.dueregard.monitoring.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A row and what is put right about it. */
class RepairTest {
    private static final DatasetDefinition DEFINITION = new Datasets().require("stop-and-search");
    private static final Map<String, String> CONTENT =
            Map.of("search-type", "Person search", "date", "yesterday", "gender", "Male");

    @Test
    void what_the_repair_does_not_name_stays_as_it_was_sent() {
        var repaired =
                repair(Map.of("Date", " 2016-06-01T10:00:00Z ", "self_defined_ethnicity", "W1"))
                        .on(3, readable(null), DEFINITION, true);

        assertThat(repaired.violations()).isEmpty();
        assertThat(repaired.row().line()).isEqualTo(3);
        assertThat(said(repaired.row()))
                .isEqualTo(
                        Map.of(
                                "search-type", "Person search",
                                "date", "2016-06-01T10:00:00Z",
                                "gender", "Male",
                                "self-defined-ethnicity", "W1"));
    }

    @Test
    void null_and_blank_empty_a_field() {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("Gender", null);
        fields.put("Date", " ");

        var repaired = new Repair(fields, null, null).on(3, readable(null), DEFINITION, true);

        assertThat(said(repaired.row())).isEqualTo(Map.of("search-type", "Person search"));
    }

    @Test
    void of_a_row_that_could_not_be_read_nothing_is_taken_over() {
        var repaired =
                repair(Map.of("Type", "Vehicle search"))
                        .on(3, new SentRow(false, null, 1, false, CONTENT), DEFINITION, true);

        assertThat(said(repaired.row())).isEqualTo(Map.of("search-type", "Vehicle search"));
    }

    @Test
    void everything_that_is_wrong_with_the_repair_is_named_at_its_place() {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("a/b~c", "x");
        fields.put("Gender", "Male");
        fields.put("gender", "Female");
        fields.put("Legislation", "half a pair \uD800");

        var repaired = new Repair(fields, "S-1", null).on(3, readable(null), DEFINITION, true);

        assertThat(repaired.violations())
                .extracting(Violation::pointer)
                .containsExactly(
                        "/fields/a~1b~0c", "/fields/gender", "/fields/Legislation", "/recordId");
    }

    @Test
    void a_fault_points_to_the_field_as_the_sender_spells_it() {
        var repaired =
                repair(Map.of("Self-defined ethnicity", "Z9"))
                        .on(3, readable(null), DEFINITION, true);

        assertThat(pointers(repaired, "self-defined-ethnicity", "date", "version", null))
                .containsExactly("/fields/Self-defined ethnicity", "/fields/date", "/version", "");
    }

    @Test
    void a_row_with_an_id_keeps_id_and_version_unless_others_are_given() {
        var kept = repair(Map.of()).on(3, readable("S-1"), DEFINITION, false);
        assertThat(kept.row().recordId()).isEqualTo("S-1");
        assertThat(kept.row().version()).isEqualTo(4);

        var given = new Repair(Map.of(), "S-2", 5L).on(3, readable("S-1"), DEFINITION, false);
        assertThat(given.row().recordId()).isEqualTo("S-2");
        assertThat(given.row().version()).isEqualTo(5);

        assertThat(repair(Map.of()).on(3, readable(null), DEFINITION, false).violations())
                .extracting(Violation::pointer)
                .containsExactly("/recordId");
    }

    @Test
    void a_withdrawal_takes_another_version_and_no_fields() {
        var withdrawal = new SentRow(true, "S-1", 1, true, Map.of());

        assertThat(new Repair(Map.of(), null, 2L).on(3, withdrawal, DEFINITION, false).row())
                .matches(Row.Readable::withdrawn)
                .extracting(Row.Readable::version)
                .isEqualTo(2L);
        assertThat(repair(Map.of("Gender", "Male")).on(3, withdrawal, DEFINITION, false))
                .extracting(Repair.Repaired::violations)
                .isEqualTo(
                        List.of(
                                Violation.at(
                                        "/fields", "this row is a withdrawal, which has none")));
    }

    @Test
    void a_row_comes_again_as_it_was_sent_and_not_where_a_field_is_gone() {
        assertThat(readable("S-1").again(3, DEFINITION))
                .isInstanceOfSatisfying(
                        Row.Readable.class, row -> assertThat(said(row)).isEqualTo(CONTENT));

        assertThat(new SentRow(true, null, 1, false, Map.of("mood", "good")).again(3, DEFINITION))
                .isInstanceOfSatisfying(
                        Row.Unreadable.class,
                        row ->
                                assertThat(row.faults())
                                        .containsExactly(
                                                new RowFault(
                                                        "mood",
                                                        "good",
                                                        "is no field of stop-and-search")));
    }

    private static List<String> pointers(Repair.Repaired repaired, @Nullable String... fields) {
        return Arrays.stream(fields)
                .map(field -> repaired.violation(new RowFault(field, null, "is wrong")).pointer())
                .toList();
    }

    private static Repair repair(Map<String, String> fields) {
        return new Repair(new LinkedHashMap<>(fields), null, null);
    }

    private static SentRow readable(@Nullable String recordId) {
        return new SentRow(true, recordId, 4, false, CONTENT);
    }

    private static Map<String, String> said(Row.Readable row) {
        var said = new HashMap<String, String>();
        for (var position = 0; position < row.values().size(); position++) {
            if (!row.values().get(position).isEmpty()) {
                said.put(DEFINITION.fields().get(position).name(), row.values().get(position));
            }
        }
        return said;
    }
}
