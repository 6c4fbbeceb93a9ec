package org.dueregard.monitoring.populations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.units.Unit;
import org.dueregard.monitoring.units.UnitKind;
import org.dueregard.platform.file.FileFault;
import org.dueregard.platform.file.FileFaults;
import org.dueregard.platform.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationRulesTest {
    private static final Map<String, Unit> UNITS =
            Map.of(
                    "LAMBETH", new Unit("LAMBETH", "Lambeth", UnitKind.BOROUGH),
                    "UNKNOWN", new Unit("UNKNOWN", "Place not recorded", UnitKind.NO_BOROUGH));
    private static final PopulationRules.Known KNOWN =
            new PopulationRules.Known(
                    code -> Optional.ofNullable(UNITS.get(code)),
                    new Classifications()::find,
                    2027);

    @Test
    void a_sound_row_says_of_whom_it_is_and_what_its_source_says() {
        var read = read(sound(Map.of(PopulationColumn.LICENCE, "OGL v3.0")));

        assertThat(read.faults()).isEmpty();
        assertThat(read.row())
                .contains(
                        new PopulationRow(
                                7,
                                new PopulationKey(
                                        "LAMBETH",
                                        "ethnicity-census-2021-groups",
                                        "Black",
                                        2011,
                                        PopulationKind.RESIDENT),
                                new PopulationFigure(
                                        78_542, "ONS Census 2011", "OGL v3.0", null, null)));
    }

    @Test
    void everything_that_is_wrong_with_a_row_is_told_at_once() {
        var cells = new EnumMap<PopulationColumn, String>(PopulationColumn.class);
        cells.put(PopulationColumn.UNIT, "CAMDEN");
        cells.put(PopulationColumn.CLASSIFICATION, "ethnicity-census-2021-groups");
        cells.put(PopulationColumn.GROUP, "BME");
        cells.put(PopulationColumn.VINTAGE, "1800");
        cells.put(PopulationColumn.KIND, "resident");
        cells.put(PopulationColumn.PEOPLE, "-5");
        cells.put(PopulationColumn.URL, "javascript:alert(1)");
        cells.put(PopulationColumn.NOTE, "n".repeat(2_001));

        assertThat(read(cells).faults())
                .extracting(FileFault::line, FileFault::pointer)
                .containsExactlyInAnyOrder(
                        tuple(7L, "/unit"),
                        tuple(7L, "/group"),
                        tuple(7L, "/vintage"),
                        tuple(7L, "/kind"),
                        tuple(7L, "/people"),
                        tuple(7L, "/source"),
                        tuple(7L, "/url"),
                        tuple(7L, "/note"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"0; 0", "46807; 46807", "46,807; 46807", "1,188,137; 1188137", "999; 999"})
    void people_are_understood_as_a_census_prints_them(String printed, long people) {
        assertThat(read(sound(Map.of(PopulationColumn.PEOPLE, printed))).row())
                .hasValueSatisfying(row -> assertThat(row.figure().people()).isEqualTo(people));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "+1",
                "1.5",
                "1.0",
                "46,80",
                "4,6807",
                "1,2,3",
                ",123",
                "1e3",
                "about 700",
                "007",
                "0,123",
                "٣",
                "99999999999",
                "9,999,999,999,999,999,999"
            })
    void a_number_that_counts_no_people_is_refused(String printed) {
        assertThat(read(sound(Map.of(PopulationColumn.PEOPLE, printed))).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/people"));
    }

    @ParameterizedTest
    @CsvSource({
        "1800, false",
        "1801, true",
        "2027, true",
        "2028, false",
        "21, false",
        "2O21, false"
    })
    void a_vintage_is_a_year_from_the_first_census_to_the_next_year(String year, boolean sound) {
        assertThat(read(sound(Map.of(PopulationColumn.VINTAGE, year))).row().isPresent())
                .isEqualTo(sound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ethnicity-self-defined-to-census-2021",
                "gender-of-nobody",
                "../classifications/ethnicity-officer-defined",
                "Ethnicity-Officer-Defined"
            })
    void a_mapping_or_another_name_is_no_classification(String name) {
        assertThat(read(sound(Map.of(PopulationColumn.CLASSIFICATION, name))).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.pointer()).isEqualTo("/classification"));
    }

    @Test
    void the_groups_that_there_are_are_told() {
        assertThat(read(sound(Map.of(PopulationColumn.GROUP, "BME"))).faults())
                .singleElement()
                .satisfies(
                        fault ->
                                assertThat(fault.reason())
                                        .contains("Asian, Black, Mixed_Asian")
                                        .contains("ethnicity-census-2021-groups"));
    }

    @Test
    void nobody_lives_where_no_place_is_recorded() {
        assertThat(read(sound(Map.of(PopulationColumn.UNIT, "UNKNOWN"))).faults())
                .singleElement()
                .satisfies(
                        fault ->
                                assertThat(fault.reason())
                                        .isEqualTo("is no place that anybody lives in"));
    }

    @Test
    void a_text_that_cannot_be_stored_is_refused() {
        assertThat(read(sound(Map.of(PopulationColumn.SOURCE, "ONS\0"))).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).isEqualTo("holds U+0000"));
    }

    @Test
    void who_revises_says_why_and_otherwise_the_lines_are_named() {
        var revised = LongStream.of(9, 2, 5).mapToObj(PopulationRulesTest::row).toList();

        assertThat(PopulationRules.ofReason(revised, null))
                .singleElement()
                .extracting(Violation::message)
                .asString()
                .endsWith("Lines that revise: 2, 5, 9.");
        assertThat(PopulationRules.ofReason(revised, "A later count")).isEmpty();
        assertThat(PopulationRules.ofReason(List.of(), null)).isEmpty();
        assertThat(
                        PopulationRules.ofReason(
                                LongStream.rangeClosed(2, 31)
                                        .mapToObj(PopulationRulesTest::row)
                                        .toList(),
                                null))
                .singleElement()
                .extracting(Violation::message)
                .asString()
                .endsWith("20, 21 and 10 more.");
    }

    @Test
    void the_same_number_from_another_source_is_a_revision_too() {
        var held = row(2);
        var from = new PopulationFigure(1, "Another source", null, null, null);
        var other = new PopulationRow(3, held.key(), from);
        var figures = Map.of(held.key(), held.figure());

        assertThat(PopulationChanges.of(List.of(held), figures))
                .isEqualTo(new PopulationChanges(List.of(), List.of(), 1));
        assertThat(PopulationChanges.of(List.of(other), figures).revised()).containsExactly(other);
        assertThat(PopulationChanges.of(List.of(held), Map.of()).added()).containsExactly(held);
    }

    @ParameterizedTest
    @CsvSource({
        "unit, UNIT",
        "Classification, CLASSIFICATION",
        "LICENCE, LICENCE",
        "' p e o-p_l.e ', PEOPLE"
    })
    void case_and_separators_of_a_header_make_no_difference(
            String header, PopulationColumn column) {
        assertThat(PopulationColumn.headed(header)).contains(column);
    }

    @Test
    void another_header_names_no_column() {
        assertThat(PopulationColumn.headed("Borough")).isEmpty();
        assertThat(PopulationColumn.headed("")).isEmpty();
    }

    private record Read(Optional<PopulationRow> row, List<FileFault> faults) {}

    private static Read read(Map<PopulationColumn, String> cells) {
        var faults = new FileFaults();
        var row = PopulationRules.read(new PopulationCells(7, cells), KNOWN, faults);
        return new Read(row, faults.all());
    }

    private static Map<PopulationColumn, String> sound(Map<PopulationColumn, String> but) {
        var cells = new EnumMap<PopulationColumn, String>(PopulationColumn.class);
        cells.put(PopulationColumn.UNIT, "LAMBETH");
        cells.put(PopulationColumn.CLASSIFICATION, "ethnicity-census-2021-groups");
        cells.put(PopulationColumn.GROUP, "Black");
        cells.put(PopulationColumn.VINTAGE, "2011");
        cells.put(PopulationColumn.KIND, "RESIDENT");
        cells.put(PopulationColumn.PEOPLE, "78,542");
        cells.put(PopulationColumn.SOURCE, "ONS Census 2011");
        cells.putAll(but);
        return cells;
    }

    private static PopulationRow row(long line) {
        return new PopulationRow(
                line,
                new PopulationKey("LAMBETH", "c", "g", 2011, PopulationKind.SURVEY_BASE),
                new PopulationFigure(1, "s", null, null, null));
    }
}
