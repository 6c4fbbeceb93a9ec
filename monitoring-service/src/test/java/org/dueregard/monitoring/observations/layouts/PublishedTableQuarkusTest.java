package org.dueregard.monitoring.observations.layouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The Race Disparity Unit's table of stops and searches, as it is downloaded (Open Government
 * Licence v3.0): London's rows of two years, and four of other forces.
 */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class PublishedTableQuarkusTest {
    private static final String LAYOUT = "/v1/observation-layouts/stop-and-search-by-ethnicity";

    @BeforeEach
    @AfterEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void the_table_is_taken_in_as_downloaded_and_once() throws IOException {
        var done = send(table(), "").expect(200).json();

        assertThat(done.get("rows").asInt()).isEqualTo(52);
        assertThat(texts(done.get("areasLeftOut"))).containsExactly("Kent", "Surrey");
        assertThat(done.at("/figures/accepted").asInt()).isEqualTo(48 + 44);

        var again = send(table(), "").expect(200).json();
        assertThat(again.at("/figures/duplicate").asInt()).isEqualTo(92);
        assertThat(again.at("/figures/accepted").asInt()).isZero();
    }

    @Test
    void a_count_keeps_its_share_of_those_whose_group_is_known_and_a_rate_its_residents()
            throws IOException {
        send(table(), "").expect(200);

        var count = observation("2017-18.5-1.white.count");
        assertThat(count.at("/numerator").asLong()).isEqualTo(45_423);
        assertThat(count.at("/denominator").asLong()).isEqualTo(116_385);
        assertThat(count.at("/percent").asText()).isEqualTo("39");
        assertThat(count.at("/consistency/verdict").asText()).isEqualTo("CONSISTENT");
        assertThat(count.at("/from").asText()).isEqualTo("2017-04-01");
        assertThat(count.at("/to").asText()).isEqualTo("2018-03-31");
        assertThat(count.at("/groups/0/dimension").asText()).isEqualTo("ethnicity, ONS 2001 5+1");
        assertThat(count.get("unit").asText()).isEqualTo("FORCE");

        var rate = observation("2017-18.5-1.white.rate");
        assertThat(rate.at("/value").asText()).isEqualTo("9.3");
        assertThat(rate.at("/denominator").asLong()).isEqualTo(4_881_636);
    }

    @Test
    void not_known_is_never_zero_and_unreported_is_no_other() throws IOException {
        send(table(), "").expect(200);

        var unreported = observation("2017-18.16-1.unreported.count");
        assertThat(unreported.at("/numerator").asLong()).isEqualTo(16_776);
        assertThat(unreported.hasNonNull("percent")).isFalse();
        get("/v1/observations/rdu/2017-18.16-1.unreported.rate")
                .as("analyst")
                .answer()
                .expectProblem(404, "not-found");
        assertThat(observation("2017-18.5-1.other.count").at("/numerator").asLong())
                .isEqualTo(3_662);
    }

    @Test
    void every_cell_that_cannot_be_read_is_named_and_nothing_is_taken_in() throws IOException {
        var broken =
                table().replace("\"133,161\"", "133.161")
                        .replace("2017/18,Financial year,White,", "2017/19,Calendar year,White,");

        assertThat(send(broken, "").expectProblem(422, "import-refused").violations())
                .containsExactlyInAnyOrder(
                        "line:3/Number of stop and searches Is no whole number, such as 15018 or 15,018.",
                        "line:%d/Time Does not end in the year after it begins."
                                .formatted(lineOfWhite(broken)),
                        "line:%d/Time_type Is not \"Financial year\"."
                                .formatted(lineOfWhite(broken)));
        assertThat(
                        send(broken, "&dryRun=true")
                                .expect(200)
                                .json()
                                .at("/figures/faults")
                                .valueStream())
                .hasSize(3);
        assertThat(MonitoringStack.select("SELECT count(*) FROM observation")).containsExactly("0");
    }

    @Test
    void a_table_of_another_layout_is_refused_by_its_columns() throws IOException {
        var renamed = table().replaceFirst("Geography,", "Police force,");

        assertThat(send(renamed, "").expectProblem(422, "import-refused").violations())
                .containsExactlyInAnyOrder(
                        "line:1/Police force is no column of stop-and-search-by-ethnicity",
                        "line:1/Geography is missing");
        post("/v1/observation-layouts/other/files?source=rdu")
                .as("data-provider")
                .body("text/csv", table())
                .answer()
                .expectProblem(404, "not-found");
        post(LAYOUT + "/files?source=rdu")
                .as("analyst")
                .body("text/csv", table())
                .answer()
                .expectProblem(403, "role-missing");
    }

    @Test
    void the_layouts_say_which_titles_they_know() {
        var layouts = get("/v1/observation-layouts").as("analyst").answer().expect(200).json();

        assertThat(layouts.at("/0/layout").asText()).isEqualTo("stop-and-search-by-ethnicity");
        assertThat(layouts.at("/0/columns/AREA/0").asText()).isEqualTo("Geography");
        assertThat(layouts.at("/0/areas/Metropolitan Police").asText()).isEqualTo("FORCE");
    }

    private static Call.Answer send(String csv, String more) {
        return post(LAYOUT + "/files?source=rdu" + more)
                .as("data-provider")
                .body("text/csv", csv)
                .answer();
    }

    private static JsonNode observation(String reference) {
        return get("/v1/observations/rdu/" + reference).as("analyst").answer().expect(200).json();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    private static long lineOfWhite(String table) {
        return table.lines().takeWhile(line -> !line.contains("Calendar year")).count() + 1;
    }

    private static String table() throws IOException {
        try (var file =
                PublishedTableQuarkusTest.class.getResourceAsStream(
                        "/layouts/stop-and-search-by-ethnicity.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
