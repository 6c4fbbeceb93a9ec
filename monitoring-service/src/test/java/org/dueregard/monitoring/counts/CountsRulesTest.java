package org.dueregard.monitoring.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.dueregard.monitoring.cells.Condition;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.problem.DomainException;
import org.junit.jupiter.api.Test;

/** Whatever cannot be answered is refused with what can be. */
class CountsRulesTest {
    private static final YearMonth JANUARY = YearMonth.of(2016, 1);
    private static final YearMonth JUNE = YearMonth.of(2016, 6);

    @Test
    void a_question_is_understood_with_its_columns_in_their_order() {
        var question =
                understand(
                        new CountsAsked(
                                List.of("unit,self-defined-ethnicity", "month"),
                                JANUARY,
                                JUNE,
                                List.of("search-type:person,person-and-vehicle"),
                                List.of("outcome:not-recorded"),
                                List.of("self-defined-ethnicity:ethnicity-census-2021-groups"),
                                List.of("E09000022, E09000033")));

        assertThat(question.columns())
                .extracting(CountsColumn::name)
                .containsExactly("unit", "self-defined-ethnicity", "month");
        assertThat(question.conditions())
                .containsExactly(
                        new Condition("search-type", true, List.of("person", "person-and-vehicle")),
                        new Condition("outcome", false, List.of("not-recorded")));
        assertThat(question.units()).containsExactly("E09000022", "E09000033");
        assertThat(question.ofCells().needed())
                .containsExactly("outcome", "search-type", "self-defined-ethnicity");
        var grouping = question.dimensions().findFirst().orElseThrow().grouping();
        assertThat(grouping.of("O1")).isEqualTo("Asian");
        assertThat(grouping.of("NS")).isEqualTo("NS");
        assertThat(grouping.of("not-recorded")).isEqualTo("not-recorded");
        assertThat(grouping.nameOf("NS")).isEqualTo("Not stated");
        assertThat(grouping.nameOf("not-recorded")).isEqualTo("Not recorded");
        assertThat(List.of("Other", "NS", "not-recorded"))
                .extracting(grouping::declared)
                .containsExactly(true, false, false);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_what_there_is() {
        assertThat(
                        refusals(
                                new CountsAsked(
                                        List.of("unit", "unit", "age"),
                                        JUNE,
                                        JANUARY,
                                        List.of("search-type:bicycle", "age:10", "search-type"),
                                        List.of("outcome:"),
                                        List.of(
                                                "officer-defined-ethnicity:ethnicity-census-2021-groups",
                                                "self-defined-ethnicity:ethnicity-census-2021-groups:7",
                                                "outcome:ethnicity-census-2021-groups",
                                                "age:x",
                                                "x"),
                                        List.of("FORCE", "E0900"))))
                .containsExactly(
                        "query:classification ethnicity-census-2021-groups is not led to from officer-defined-ethnicity; there are ethnicity-officer-defined",
                        "query:classification there is no version 7 of the mapping to ethnicity-census-2021-groups; there are 1",
                        "query:classification outcome has codes that belong to no classification",
                        "query:classification age is no dimension of stop-and-search; there are search-type, self-defined-ethnicity, officer-defined-ethnicity, outcome",
                        "query:classification is a dimension and a classification, such as self-defined-ethnicity:ethnicity-census-2021-groups, and where it has to be an earlier one :1, the version of the mapping",
                        "query:by has unit twice",
                        "query:by age is none of unit, month, search-type, self-defined-ethnicity, officer-defined-ethnicity, outcome",
                        "query:where search-type has no code bicycle; it has not-recorded, person, person-and-vehicle, vehicle",
                        "query:where age is no dimension of stop-and-search; there are search-type, self-defined-ethnicity, officer-defined-ethnicity, outcome",
                        "query:where is a dimension and some of its codes, such as search-type:person,person-and-vehicle",
                        "query:except outcome has no code that is blank; it has arrest, caution, drugs-warning, local-resolution, no-further-action, not-recorded, penalty-notice, summons",
                        "query:unit FORCE is every unit together: leave unit out, here and in by",
                        "query:unit E0900 is no unit; /v1/units lists them",
                        "query:from is after to; the first month comes first");
    }

    @Test
    void an_unknown_classification_is_refused_with_those_that_a_mapping_leads_to() {
        assertThat(
                        refusals(
                                asked(
                                        "self-defined-ethnicity",
                                        JUNE,
                                        JUNE,
                                        "self-defined-ethnicity:caste")))
                .containsExactly(
                        "query:classification caste is not led to from self-defined-ethnicity; there are"
                                + " ethnicity-2001-5-plus-1, ethnicity-census-2021-groups, ethnicity-self-defined-16-plus-1");
        assertThat(
                        refusals(
                                asked(
                                        "unit",
                                        JUNE,
                                        JUNE,
                                        "self-defined-ethnicity:ethnicity-2001-5-plus-1")))
                .containsExactly(
                        "query:by lacks self-defined-ethnicity, for which a classification is asked");
    }

    @Test
    void months_are_required_and_at_most_twenty_years() {
        assertThat(
                        refusals(
                                new CountsAsked(
                                        List.of(), null, null, List.of(), List.of(), List.of(),
                                        List.of())))
                .containsExactly(
                        "query:from is required: the first month, such as 2016-01",
                        "query:to is required: the last month, such as 2016-12");
        assertThat(refusals(asked("unit", JANUARY, JANUARY.plusMonths(240))))
                .containsExactly("query:to is more than 240 months after from");
        assertThat(understand(asked("unit", JANUARY, JANUARY.plusMonths(239))).columns())
                .hasSize(1);
    }

    @Test
    void numbers_of_people_are_not_added_up_over_months() {
        var headcount = new Datasets().require("headcount");
        var refusal =
                catchThrowableOfType(
                        DomainException.class,
                        () ->
                                CountsRules.understand(
                                        asked("ethnicity", JANUARY, JUNE),
                                        headcount,
                                        new Classifications(),
                                        unit -> true));
        assertThat(refusal.violations().getFirst().message())
                .isEqualTo(
                        "lacks month: headcount says how many there are in each month, and months are not added up");
        for (var sound :
                List.of(asked("ethnicity,month", JANUARY, JUNE), asked("ethnicity", JUNE, JUNE))) {
            assertThat(
                            CountsRules.understand(
                                            sound, headcount, new Classifications(), unit -> true)
                                    .columns())
                    .isNotEmpty();
        }
    }

    @Test
    void who_is_no_analyst_is_told_why_and_what_else_there_is() {
        var nobody = new Caller(Caller.system("test").person(), Set.of("auditor"), Set.of());
        var refusal =
                catchThrowableOfType(
                        DomainException.class, () -> CountsRules.requireAnalyst(nobody));
        assertThat(refusal.slug()).isEqualTo("role-missing");
        assertThat(refusal)
                .hasMessageContaining("needs the role analyst")
                .hasMessageContaining("subtraction")
                .hasMessageContaining("/v1/indicators");
    }

    @Test
    void a_table_that_would_be_too_long_is_refused_with_what_makes_it_shorter() {
        CountsRules.requireFew(Collections.nCopies(CountsRules.MOST_ROWS, "row"));
        var refusal =
                catchThrowableOfType(
                        DomainException.class,
                        () ->
                                CountsRules.requireFew(
                                        Collections.nCopies(CountsRules.MOST_ROWS + 1, "row")));
        assertThat(refusal.violations().getFirst().message())
                .isEqualTo(
                        "comes to more than 100,000 rows; leave a dimension out, or ask for fewer months or units");
    }

    private static List<String> refusals(CountsAsked asked) {
        return catchThrowableOfType(DomainException.class, () -> understand(asked))
                .violations()
                .stream()
                .map(violation -> violation.pointer() + " " + violation.message())
                .toList();
    }

    private static CountsAsked asked(
            String by, YearMonth from, YearMonth to, String... classifications) {
        return new CountsAsked(
                List.of(by), from, to, List.of(), List.of(), List.of(classifications), List.of());
    }

    private static CountsQuestion understand(CountsAsked asked) {
        return CountsRules.understand(
                asked,
                new Datasets().require("stop-and-search"),
                new Classifications(),
                Set.of("E09000022", "E09000033")::contains);
    }
}
