package org.dueregard.monitoring.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.London;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** June 2016 in London, as an analyst asks for it. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class CountsQuarkusTest {
    private static final String COUNTS = "/v1/datasets/stop-and-search/counts";
    private static final String JUNE = "from=2016-06&to=2016-06";
    private static boolean sent;

    @BeforeEach
    void london() {
        if (!sent) {
            MonitoringStack.empty();
            London.send();
            sent = true;
        }
    }

    @Test
    void the_same_records_are_read_by_the_groups_of_2001_and_of_2021() {
        var codes = counts("by=self-defined-ethnicity");
        var of2001 =
                counts(
                        "by=self-defined-ethnicity&classification=self-defined-ethnicity:ethnicity-2001-5-plus-1");
        var of2021 =
                counts(
                        "by=self-defined-ethnicity&classification=self-defined-ethnicity:ethnicity-census-2021-groups");

        var chinese = count(codes, "O1");
        assertThat(chinese).isPositive();
        assertThat(count(of2001, "Chinese_Other")).isEqualTo(chinese + count(codes, "O9"));
        assertThat(count(of2021, "Asian")).isEqualTo(chinese + count(of2001, "Asian"));
        assertThat(count(of2021, "Other")).isEqualTo(count(codes, "O9"));
        for (var table : List.of(codes, of2001, of2021)) {
            assertThat(count(table, "NS")).isEqualTo(count(codes, "NS")).isPositive();
            assertThat(count(table, "not-recorded"))
                    .isEqualTo(count(codes, "not-recorded"))
                    .isPositive();
            assertThat(total(table)).isEqualTo(10_490);
        }
        var column = of2001.at("/columns/0");
        assertThat(column.at("/classification/name").asText()).isEqualTo("ethnicity-2001-5-plus-1");
        assertThat(column.at("/classification/version").asInt()).isEqualTo(1);
        assertThat(column.at("/mapping/name").asText())
                .isEqualTo("ethnicity-self-defined-to-2001-5-plus-1");
        assertThat(column.at("/caveat").asText()).contains("Chinese");
        assertThat(column.get("values").findValuesAsText("name"))
                .contains("Chinese or other ethnic group", "Not stated", "Not recorded");
    }

    @Test
    void an_answer_says_what_it_is_made_of() {
        var answer =
                counts(
                        "by=unit,month&where=search-type:person,person-and-vehicle&unit=E09000022,E09000033");

        assertThat(answer.get("datasetVersion").asInt()).isEqualTo(1);
        assertThat(answer.get("figureKind").asText()).isEqualTo("ACTUAL");
        assertThat(answer.at("/periods/0/period").asText()).isEqualTo("2016-06");
        assertThat(answer.at("/periods/0/state").asText()).isEqualTo("OPEN");
        assertThat(answer.get("dataAsAt")).isEqualTo(answer.at("/periods/0/dataChangedAt"));
        assertThat(answer.get("items")).hasSize(2);
        assertThat(answer.at("/items/0/values/unit").asText()).isEqualTo("E09000022");
        assertThat(answer.at("/items/0/values/month").asText()).isEqualTo("2016-06");
        assertThat(answer.at("/columns/0/values/0/name").asText()).isEqualTo("Lambeth");
        assertThat(total(counts("by=search-type&except=search-type:vehicle"))).isEqualTo(10_362);
        assertThat(counts("").get("items")).hasSize(1);
        assertThat(total(counts(""))).isEqualTo(10_490);
    }

    @Test
    void pages_put_together_are_the_table_and_so_is_the_file() {
        var paged = new ArrayList<String>();
        var first = COUNTS + "?" + JUNE + "&by=unit,self-defined-ethnicity&limit=150";
        for (var address = first; address != null; ) {
            var page = read(address);
            for (var row : page.get("items")) {
                paged.add(
                        row.at("/values/unit").asText()
                                + ","
                                + row.at("/values/self-defined-ethnicity").asText()
                                + ","
                                + row.get("count").asText());
            }
            address =
                    page.get("next").isNull()
                            ? null
                            : first + "&after=" + page.get("next").asText();
        }

        var file =
                get(COUNTS + "?" + JUNE + "&by=unit,self-defined-ethnicity")
                        .as("analyst")
                        .header("Accept", "text/csv")
                        .answer()
                        .expect(200);
        var lines = file.text().lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo(
                        "unit,self-defined-ethnicity,count,dataset,figure_kind,months,classifications,period_states,data_as_at");
        assertThat(lines.get(1))
                .contains(
                        "stop-and-search v1,ACTUAL,2016-06/2016-06,self-defined-ethnicity: ethnicity-self-defined-16-plus-1 v1,OPEN,20");
        assertThat(lines.stream().skip(1).map(CountsQuarkusTest::firstThree).toList())
                .isEqualTo(paged)
                .hasSizeGreaterThan(300);
    }

    @Test
    void what_cannot_be_answered_is_refused_with_what_can_be() {
        assertThat(
                        get(COUNTS + "?by=age&from=2016-07&to=2016-06")
                                .as("analyst")
                                .answer()
                                .expectProblem(400, "request-invalid")
                                .violations())
                .containsExactly(
                        "query:by age is none of unit, month, search-type, self-defined-ethnicity, officer-defined-ethnicity, outcome",
                        "query:from is after to; the first month comes first");
        get(COUNTS + "?" + JUNE).as("policy-author").answer().expectProblem(403, "role-missing");
        get("/v1/datasets/nothing/counts?" + JUNE)
                .as("analyst")
                .answer()
                .expectProblem(404, "not-found");
        get(COUNTS + "?by=unit&after=eA&" + JUNE).as("analyst").answer().expect(200);
        get(COUNTS + "?by=unit,month&after=eA&" + JUNE)
                .as("analyst")
                .answer()
                .expectProblem(400, "page-malformed");
        assertThat(counts("by=unit", "from=2030-01&to=2030-02").get("items")).isEmpty();
    }

    @Test
    void classifications_are_read_with_their_versions_and_mappings() {
        var list = read("/v1/classifications").get("items");
        assertThat(list.findValuesAsText("name"))
                .contains("ethnicity-2001-5-plus-1", "ethnicity-census-2021-groups");
        var five = read("/v1/classifications/ethnicity-2001-5-plus-1?version=1");
        assertThat(five.get("versions").toString()).isEqualTo("[1]");
        assertThat(five.at("/codes/5/code").asText()).isEqualTo("NS");
        assertThat(five.at("/codes/5/group").asBoolean()).isFalse();
        var mappings =
                read("/v1/classifications/ethnicity-self-defined-16-plus-1/mappings?limit=1");
        assertThat(mappings.at("/items/0/to/name").asText()).isEqualTo("ethnicity-2001-5-plus-1");
        assertThat(mappings.get("next").asText()).isNotBlank();
        assertThat(
                        get("/v1/classifications/ethnicity-2001-5-plus-1?version=2")
                                .as("analyst")
                                .answer()
                                .expectProblem(404, "not-found")
                                .json()
                                .get("detail")
                                .asText())
                .isEqualTo(
                        "There is no version 2 of the classification ethnicity-2001-5-plus-1; ask for one of [1].");
        get("/v1/classifications/caste/mappings")
                .as("analyst")
                .answer()
                .expectProblem(404, "not-found");
    }

    private static String firstThree(String line) {
        return String.join(",", List.of(line.split(",", 4)).subList(0, 3));
    }

    private static JsonNode counts(String question) {
        return counts(question, JUNE);
    }

    private static JsonNode counts(String question, String months) {
        return read(COUNTS + "?" + months + "&limit=200&" + question);
    }

    private static JsonNode read(String address) {
        return Call.get(address).as("analyst").answer().expect(200).json();
    }

    private static long count(JsonNode table, String value) {
        for (var row : table.get("items")) {
            if (row.at("/values/self-defined-ethnicity").asText().equals(value)) {
                return row.get("count").asLong();
            }
        }
        return 0;
    }

    private static long total(JsonNode table) {
        return table.get("items").valueStream().mapToLong(row -> row.get("count").asLong()).sum();
    }
}
