package org.dueregard.monitoring.populations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;
import static org.dueregard.monitoring.populations.PopulationCalls.CENSUS;
import static org.dueregard.monitoring.populations.PopulationCalls.IMPORT;
import static org.dueregard.monitoring.populations.PopulationCalls.LAMBETH;
import static org.dueregard.monitoring.populations.PopulationCalls.LIST;
import static org.dueregard.monitoring.populations.PopulationCalls.file;
import static org.dueregard.monitoring.populations.PopulationCalls.items;
import static org.dueregard.monitoring.populations.PopulationCalls.only;
import static org.dueregard.monitoring.populations.PopulationCalls.row;
import static org.dueregard.monitoring.populations.PopulationCalls.send;
import static org.dueregard.monitoring.populations.PopulationCalls.sendText;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of populations that are not taken in, and who may neither send nor read. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class PopulationRefusalQuarkusTest {
    @BeforeEach
    @AfterEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void every_fault_is_told_with_line_and_column_and_nothing_is_taken_in() {
        var refused =
                send(
                                row(LAMBETH, "Black", 2011, "78542"),
                                row("NOWHERE", "BME", 1800, "-1"),
                                row(LAMBETH, "Black", 2011, "78542"),
                                row(LAMBETH, "White", 2011, "1.5")
                                        .replace("Census 2011", "")
                                        .replace("RESIDENT", "GUESS")
                                        .replace("https", "ftp"),
                                row(LAMBETH, "Asian", 2011, "1").replace("-groups", "-nothing"),
                                row("UNKNOWN", "Asian", 2011, "1"),
                                LAMBETH + ",too few fields")
                        .expectProblem(422, "import-refused");

        assertThat(refused.violations())
                .extracting(told -> told.split(" ", 3)[0])
                .containsExactly(
                        "line:3/group",
                        "line:3/people",
                        "line:3/unit",
                        "line:3/vintage",
                        "line:4",
                        "line:5/kind",
                        "line:5/people",
                        "line:5/source",
                        "line:5/url",
                        "line:6/classification",
                        "line:7/unit",
                        "line:8");
        assertThat(refused.violations()).contains("line:4 stands in line 2 already");
        assertThat(refused.json().get("detail").asText()).contains("12 faults");
        assertThat(items(LIST + "?vintage=2011")).isEmpty();
    }

    @Test
    void a_header_that_is_wrong_is_told_column_by_column() {
        assertThat(
                        sendText("unit,Unit,borough,people\nE09000022,1,2,3\n")
                                .expectProblem(422, "import-refused")
                                .violations())
                .containsExactlyInAnyOrder(
                        "line:1/unit stands twice",
                        "line:1/borough is no column of a population",
                        "line:1/classification is missing",
                        "line:1/group is missing",
                        "line:1/vintage is missing",
                        "line:1/kind is missing",
                        "line:1/source is missing");
        sendText("").expectProblem(400, "batch-unreadable");
        post(IMPORT)
                .as("data-provider")
                .body("text/csv", new byte[] {'u', (byte) 0xC3, '(', '\n'})
                .answer()
                .expectProblem(400, "batch-unreadable");
    }

    @Test
    void no_more_than_a_thousand_faults_are_told_and_no_more_than_ten_thousand_rows_taken() {
        var many =
                sendText(
                                file(
                                        IntStream.rangeClosed(1, 1_500)
                                                .mapToObj(n -> row(LAMBETH, "G" + n, 2011, "1"))))
                        .expectProblem(422, "import-refused");
        assertThat(many.violations()).hasSize(1_000);
        assertThat(many.json().get("detail").asText()).contains("1500 faults");

        var longest =
                sendText(
                        file(
                                Stream.generate(() -> row(LAMBETH, "Black", 2011, "1"))
                                        .limit(10_000)));
        var tooLong =
                sendText(
                        file(
                                Stream.generate(() -> row(LAMBETH, "Black", 2011, "1"))
                                        .limit(10_001)));
        assertThat(longest.expectProblem(422, "import-refused").json().get("detail").asText())
                .contains("9999 faults");
        tooLong.expectProblem(413, "batch-too-long");
        assertThat(items(LIST + "?vintage=2011")).isEmpty();
    }

    @Test
    void who_may_send_and_who_may_read() {
        get(LIST).answer().expectProblem(401, "token-missing");
        get(LIST + "/summary").answer().expectProblem(401, "token-missing");
        for (var open : List.of(LIST, LIST + "/summary")) {
            assertThat(get(open).as("policy-author").answer().expect(200).json().get("items"))
                    .isNotEmpty();
        }
        get(LIST + "/" + only(CENSUS).get("id") + "/revisions")
                .as("policy-author")
                .answer()
                .expectProblem(403, "role-missing");
        post(IMPORT)
                .as("analyst")
                .body("text/csv", file(Stream.of(row(LAMBETH, "Black", 2011, "1"))))
                .answer()
                .expectProblem(403, "role-missing");
        post(IMPORT)
                .as("data-provider")
                .json("{}")
                .answer()
                .expectProblem(415, "media-type-unsupported");
        assertThat(items(LIST + "?vintage=2011")).isEmpty();
    }
}
