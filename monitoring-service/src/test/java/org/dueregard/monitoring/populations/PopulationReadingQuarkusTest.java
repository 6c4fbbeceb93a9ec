package org.dueregard.monitoring.populations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.populations.PopulationCalls.HEADER;
import static org.dueregard.monitoring.populations.PopulationCalls.LAMBETH;
import static org.dueregard.monitoring.populations.PopulationCalls.LIST;
import static org.dueregard.monitoring.populations.PopulationCalls.items;
import static org.dueregard.monitoring.populations.PopulationCalls.only;
import static org.dueregard.monitoring.populations.PopulationCalls.row;
import static org.dueregard.monitoring.populations.PopulationCalls.send;
import static org.dueregard.monitoring.populations.PopulationCalls.sendText;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Populations are listed, summed up and downloaded. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class PopulationReadingQuarkusTest {
    @BeforeEach
    @AfterEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void what_went_out_as_a_file_comes_in_and_changes_nothing() {
        var odd =
                row("E09000007", "Black", 2011, "18060")
                        .replace("Census 2011", "\"=SUM(A1), \"\"quoted\"\"\nand – two lines\"");
        send(row(LAMBETH, "Black", 2011, "78542") + "@note", odd).expect(200);

        var out = get(LIST).as("analyst").header("Accept", "text/csv").answer().expect(200);

        assertThat(out.header("Content-Type")).startsWith("text/csv");
        assertThat(out.header("Content-Disposition")).contains("populations.csv");
        assertThat(out.text().lines().findFirst()).contains(HEADER);
        assertThat(out.text()).contains("'=SUM").contains("'@note");
        var back = sendText(out.text()).expect(200).json();
        assertThat(back.get("rows").asInt()).isEqualTo(33 * 7 + 2);
        assertThat(back.get("unchanged")).isEqualTo(back.get("rows"));
        assertThat(only(LIST + "?vintage=2011&unit=E09000007").get("source").asText())
                .isEqualTo("=SUM(A1), \"quoted\"\nand – two lines");

        var filtered =
                get(LIST + "?vintage=2011&unit=" + LAMBETH)
                        .as("analyst")
                        .header("Accept", "text/csv")
                        .answer()
                        .expect(200);
        assertThat(filtered.text().lines())
                .containsExactly(HEADER, row(LAMBETH, "Black", 2011, "78542") + "'@note");
        get(LIST)
                .as("analyst")
                .header("Accept", "text/html")
                .answer()
                .expectProblem(406, "not-acceptable");
    }

    @Test
    void the_list_is_narrowed_by_each_part_of_the_key() {
        send(
                        row(LAMBETH, "Black", 2011, "1"),
                        row(LAMBETH, "White", 2011, "2"),
                        row("E09000007", "Black", 2011, "3"),
                        row(LAMBETH, "Black", 2011, "4").replace("RESIDENT", "SURVEY_BASE"),
                        row(LAMBETH, "Black", 2012, "5"),
                        row(LAMBETH, "Black", 2011, "6")
                                .replace(
                                        "ethnicity-census-2021-groups", "ethnicity-officer-defined")
                                .replace(",Black,", ",Asian,"))
                .expect(200);

        assertThat(
                        only(LIST
                                        + "?vintage=2011&group=Black&kind=RESIDENT"
                                        + "&classification=ethnicity-census-2021-groups&unit="
                                        + LAMBETH)
                                .get("people")
                                .asLong())
                .isEqualTo(1);
        assertThat(only(LIST + "?kind=SURVEY_BASE").get("people").asLong()).isEqualTo(4);
        assertThat(only(LIST + "?vintage=2012").get("people").asLong()).isEqualTo(5);
        assertThat(only(LIST + "?classification=ethnicity-officer-defined").get("people").asLong())
                .isEqualTo(6);
        assertThat(only(LIST + "?vintage=2011&group=White").get("people").asLong()).isEqualTo(2);
        var page = get(LIST + "?vintage=2011&limit=3").as("analyst").answer().expect(200);
        assertThat(page.header("Link")).contains("rel=\"next\"");
        assertThat(page.json().get("items").valueStream().map(each -> each.get("people").asLong()))
                .containsExactly(1L, 2L, 3L);
        assertThat(items(LIST + "?vintage=2011&after=" + page.json().get("next").asText()))
                .extracting(each -> each.get("people").asLong())
                .containsExactly(4L, 6L);
        get(LIST + "?kind=GUESS").as("analyst").answer().expectProblem(400, "request-invalid");
        get(LIST + "?after=bm9uZQ").as("analyst").answer().expectProblem(400, "page-malformed");
    }

    @Test
    void the_summary_says_what_can_be_set_against_what() {
        send(
                        row(LAMBETH, "Black", 2011, "1000"),
                        row(LAMBETH, "White", 2011, "2000"),
                        row("E09000007", "Black", 2011, "300")
                                .replace("Census 2011", "An estimate"),
                        row("FORCE", "Black", 2011, "9000"),
                        row("FORCE", "Black", 2016, "50").replace("RESIDENT", "FEEDER_RANK"))
                .expect(200);

        var summaries = items(LIST + "/summary");

        assertThat(summaries)
                .extracting(each -> each.get("vintage").asInt() + " " + each.get("kind").asText())
                .containsExactly("2011 RESIDENT", "2016 FEEDER_RANK", "2021 RESIDENT");
        var residents = summaries.getFirst();
        assertThat(residents.get("classification").asText())
                .isEqualTo("ethnicity-census-2021-groups");
        assertThat(residents.get("units").asInt()).isEqualTo(3);
        assertThat(residents.get("groups").asInt()).isEqualTo(2);
        assertThat(residents.get("figures").asInt()).isEqualTo(4);
        assertThat(residents.get("people").asLong()).isEqualTo(3_300);
        assertThat(residents.get("peopleOfForce").asLong()).isEqualTo(9_000);
        assertThat(residents.get("sources").toString())
                .isEqualTo("[\"An estimate\",\"Census 2011\"]");
        assertThat(residents.get("lastChanged"))
                .isEqualTo(only(LIST + "?vintage=2011&unit=FORCE").get("recordedAt"));
        assertThat(summaries.get(1).get("people").isNull()).isTrue();
        var census = summaries.get(2);
        assertThat(census.get("units").asInt()).isEqualTo(33);
        assertThat(census.get("groups").asInt()).isEqualTo(7);
        assertThat(census.get("figures").asInt()).isEqualTo(33 * 7);
        assertThat(census.get("peopleOfForce").isNull()).isTrue();
        var first = get(LIST + "/summary?limit=2").as("analyst").answer().expect(200).json();
        assertThat(only(LIST + "/summary?limit=2&after=" + first.get("next").asText()))
                .isEqualTo(census);
    }
}
