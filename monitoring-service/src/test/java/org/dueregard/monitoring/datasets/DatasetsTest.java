package org.dueregard.monitoring.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class DatasetsTest {
    private static final List<String> AS_DOWNLOADED =
            List.of(
                    "Type",
                    "Date",
                    "Part of a policing operation",
                    "Policing operation",
                    "Latitude",
                    "Longitude",
                    "Gender",
                    "Age range",
                    "Self-defined ethnicity",
                    "Officer-defined ethnicity",
                    "Legislation",
                    "Object of search",
                    "Outcome",
                    "Outcome linked to object of search",
                    "Removal of more than just outer clothing");
    private static final List<String> AS_THE_API_SPELLS =
            List.of(
                    "type",
                    "datetime",
                    "operation",
                    "operation_name",
                    "latitude",
                    "longitude",
                    "gender",
                    "age_range",
                    "self_defined_ethnicity",
                    "officer_defined_ethnicity",
                    "legislation",
                    "object_of_search",
                    "outcome",
                    "outcome_linked_to_object_of_search",
                    "removal_of_more_than_outer_clothing");

    public static DatasetDefinition stopAndSearch() {
        return new Datasets().require("stop-and-search");
    }

    @Test
    void both_spellings_of_the_header_name_the_same_fifteen_columns() {
        var violations = new ArrayList<Violation>();
        var downloaded = stopAndSearch().columns(AS_DOWNLOADED, violations);
        var api = stopAndSearch().columns(AS_THE_API_SPELLS, violations);

        assertThat(violations).isEmpty();
        assertThat(downloaded).hasSize(15).isEqualTo(api);
    }

    @Test
    void missing_unknown_and_double_columns_are_all_named() {
        var violations = new ArrayList<Violation>();
        var header = new ArrayList<>(AS_DOWNLOADED);
        header.set(0, "Kind");
        header.set(6, "self_defined_ethnicity");
        stopAndSearch().columns(header, violations);

        assertThat(violations)
                .extracting(Violation::pointer)
                .containsExactly(
                        "header:Kind",
                        "header:Self-defined ethnicity",
                        "header:Type",
                        "header:Gender");
    }

    @Test
    void everything_that_may_be_pushed_is_shipped_with_an_example() {
        var datasets = new Datasets();

        assertThat(datasets.all())
                .extracting(DatasetDefinition::dataset)
                .containsExactly(
                        "applicants",
                        "career-break",
                        "complainant-satisfaction",
                        "complaints",
                        "discipline",
                        "flexible-working",
                        "grievance",
                        "headcount",
                        "leavers",
                        "performance-assessment",
                        "public-attitude",
                        "staff-survey",
                        "stop-and-search",
                        "training",
                        "victim-satisfaction");
        assertThat(datasets.all())
                .allSatisfy(
                        definition ->
                                assertThat(datasets.example(definition.dataset())).contains("\n"));
    }

    @Test
    void not_stated_unknown_and_other_are_three_answers() {
        var gender = new Datasets().require("complaints").field("gender");

        assertThat(gender.codeOf("Prefer not to say")).contains("not-stated");
        assertThat(gender.codeOf("Unknown")).contains("unknown");
        assertThat(gender.codeOf("Other")).contains("other");
        assertThat(gender.codeOf("")).contains(Field.NOT_RECORDED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EVENT | people | names the field that says how many",
                "COUNT | | names the field that says how many",
                "COUNT | role | does not say how many",
                "PERCENTAGE_WITHOUT_COUNT | | is an observation",
            })
    void a_definition_says_how_many_a_record_stands_for(
            RecordKind kind, String counted, String reason) {
        var headcount = new Datasets().require("headcount");
        assertThatThrownBy(
                        () ->
                                DatasetDefinition.of(
                                        "d",
                                        1,
                                        "D",
                                        "D",
                                        kind,
                                        FigureKind.ACTUAL,
                                        headcount.timeZone(),
                                        "as-at",
                                        counted,
                                        null,
                                        List.of(),
                                        headcount.fields()))
                .hasMessageContaining(reason);
    }

    @Test
    void an_unknown_dataset_is_not_found() {
        assertThatThrownBy(() -> new Datasets().require("parking"))
                .isInstanceOf(DomainException.class)
                .hasMessage("There is no dataset parking.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Black or Black British - African (B2) | B2",
                "Black/African/Caribbean/Black British - African | B2",
                "B2 | B2",
                "Chinese or other ethnic group - Chinese (O1) | O1",
                "Asian/Asian British - Chinese | O1",
                "Not Stated (NS) | NS",
                "Other ethnic group - Not stated | NS",
                "white  -  white british | W1",
            })
    void a_self_defined_ethnicity_has_one_code_in_every_spelling(String text, String code) {
        assertThat(stopAndSearch().field("self-defined-ethnicity").codeOf(text)).contains(code);
    }

    @Test
    void a_blank_is_not_recorded_and_a_code_that_nobody_knows_is_none() {
        var ethnicity = stopAndSearch().field("self-defined-ethnicity");
        assertThat(ethnicity.codeOf("")).contains(Field.NOT_RECORDED);
        assertThat(ethnicity.codeOf("Martian (Z9)")).isEmpty();
        assertThat(ethnicity.codeOf("White - White British (Z9)")).isEmpty();
        assertThat(stopAndSearch().field("outcome").codeOf("Suspect arrested")).contains("arrest");
    }
}
