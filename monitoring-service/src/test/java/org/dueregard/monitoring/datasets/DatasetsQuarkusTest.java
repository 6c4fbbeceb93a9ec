package org.dueregard.monitoring.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other systems push besides stops and searches. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class DatasetsQuarkusTest {
    private static final String CELLS =
            "SELECT month || unit || dimension_values || count FROM cell ORDER BY 1";
    private static final String HEADCOUNT =
            "As at,Role,Rank,Ethnicity,Gender,Disability,Age band,People";
    private static final String CONSTABLES =
            "2016-06,Police officer,Constable,White - White British (W1),Male,No,30-34,";

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    static Stream<String> names() {
        return new Datasets().all().stream().map(DatasetDefinition::dataset);
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_example_of_a_dataset_is_taken_in_and_sent_again_changes_nothing(String dataset) {
        var example =
                get("/v1/datasets/" + dataset + "/example").as("analyst").answer().expect(200);

        var receipt = send(dataset, example.text());

        assertThat(receipt.get("rejected").asInt()).isZero();
        assertThat(receipt.get("accepted").asInt()).isPositive();
        assertExact();
        var cells = MonitoringStack.select(CELLS);
        var again = send(dataset, example.text());
        assertThat(again.get("duplicate").asInt()).isEqualTo(again.get("received").asInt());
        assertThat(MonitoringStack.select(CELLS)).isEqualTo(cells).isNotEmpty();
    }

    @Test
    void a_count_is_as_many_as_it_says_and_is_known_by_everything_else() {
        send("headcount", HEADCOUNT + "\n" + CONSTABLES + "\"2,104\"\n");
        assertThat(sum()).isEqualTo(2_104);

        var other = send("headcount", HEADCOUNT + "\n" + CONSTABLES + "2110\n");

        // Which of the two is right, only a version tells.
        assertThat(other.get("rejected").asInt()).isEqualTo(1);
        assertThat(sum()).isEqualTo(2_104);
    }

    @Test
    void a_count_is_corrected_by_a_higher_version_and_withdrawn() {
        var header = "record_id,version,withdrawn," + HEADCOUNT + "\n";
        send("headcount", header + "H-1,1,," + CONSTABLES + "2104\n");
        var corrected = send("headcount", header + "H-1,2,," + CONSTABLES + "2110\n");
        assertThat(corrected.get("corrected").asInt()).isEqualTo(1);
        assertThat(sum()).isEqualTo(2_110);
        assertExact();

        var withdrawn = send("headcount", header + "H-1,3,true,,,,,,,,\n");
        assertThat(withdrawn.get("withdrawn").asInt()).isEqualTo(1);
        var late = send("headcount", header + "H-1,2,," + CONSTABLES + "2110\n");
        assertThat(late.get("duplicate").asInt()).isEqualTo(1);
        assertThat(MonitoringStack.select(CELLS)).isEmpty();
        assertExact();
    }

    @Test
    void a_count_of_nobody_is_kept_and_makes_no_cell() {
        var receipt = send("headcount", HEADCOUNT + "\n" + CONSTABLES + "0\n");

        assertThat(receipt.get("accepted").asInt()).isEqualTo(1);
        assertThat(MonitoringStack.select(CELLS)).isEmpty();
        assertExact();
    }

    @Test
    void every_fault_of_a_row_is_told_with_its_reason() {
        var receipt =
                send(
                        "headcount",
                        HEADCOUNT + "\n2016-13,Chauffeur,Constable,,,,,some\n,,,,,,,-3\n");

        assertThat(receipt.get("rejected").asInt()).isEqualTo(2);
        var faults =
                get("/v1/batches/" + receipt.get("id").asText() + "/rejections")
                        .as("data-provider")
                        .answer()
                        .expect(200)
                        .json()
                        .get("items");
        assertThat(faults.findValuesAsText("field"))
                .containsExactly("as-at", "role", "people", "as-at", "role", "people");
        assertThat(faults.findValuesAsText("reason"))
                .containsExactly(
                        "is no month, such as 2016-06",
                        "is no code of this field that is known",
                        "is no whole number from 0 up, such as 1204 or 1,204",
                        "is required",
                        "is required",
                        "is no whole number from 0 up, such as 1204 or 1,204");
    }

    @Test
    void a_unit_is_understood_by_its_code_or_its_name_and_the_force_where_none_is_asked() {
        var header =
                "record_id,Recorded on,Borough,Allegation,Outcome,Ethnicity,Gender,Disability,Age band\n";
        var receipt =
                send(
                        "complaints",
                        header
                                + "1,2016-06-01,LAMBETH,Incivility,Open,,,,\n"
                                + "2,2016-06-01,E09000022,Incivility,Open,,,,\n"
                                + "3,2016-06-01,,Incivility,Open,,,,\n"
                                + "4,2016-06-01,Atlantis,Incivility,Open,,,,\n");
        send("leavers", get("/v1/datasets/leavers/example").as("analyst").answer().text());

        assertThat(receipt.get("accepted").asInt()).isEqualTo(3);
        assertThat(receipt.get("rejected").asInt()).isEqualTo(1);
        assertThat(receipt.get("withoutUnit").asInt()).isEqualTo(1);
        assertThat(
                        MonitoringStack.select(
                                "SELECT dataset || ' ' || unit || ' ' || sum(count) FROM cell"
                                        + " GROUP BY dataset, unit ORDER BY 1"))
                .containsExactly(
                        "complaints E09000022 2", "complaints UNKNOWN 1", "leavers FORCE 1");
    }

    @Test
    void the_columns_of_a_records_identity_are_checked_like_the_others() {
        assertThat(refusal("version,withdrawn," + HEADCOUNT))
                .hasSize(2)
                .allMatch(message -> message.contains("add a column record_id"));
        assertThat(refusal("record_id,Record ID," + HEADCOUNT)).contains("is there twice");

        var receipt =
                send(
                        "headcount",
                        "record_id,version,withdrawn,"
                                + HEADCOUNT
                                + "\n,1,,"
                                + CONSTABLES
                                + "1\nH-2,0,,"
                                + CONSTABLES
                                + "1\nH-3,1,perhaps,"
                                + CONSTABLES
                                + "1\nH-4,1,true,"
                                + CONSTABLES
                                + "1\n");
        assertThat(receipt.get("rejected").asInt()).isEqualTo(4);
    }

    @Test
    void a_dry_run_tells_what_a_batch_would_come_to_and_keeps_nothing() {
        var file = HEADCOUNT + "\n" + CONSTABLES + "2104\n" + CONSTABLES + "many\n";

        var told =
                post("/v1/datasets/headcount/batches/dry-runs?source=hr")
                        .as("data-provider")
                        .body("text/csv", file)
                        .answer()
                        .expect(200)
                        .json();

        assertThat(told.get("received").asInt()).isEqualTo(2);
        assertThat(told.get("accepted").asInt()).isEqualTo(1);
        assertThat(told.get("rejected").asInt()).isEqualTo(1);
        assertThat(told.at("/periods/0").asText()).isEqualTo("2016-06");
        assertThat(told.at("/rejections/0/line").asInt()).isEqualTo(3);
        for (var table : List.of("record", "cell", "quarantined_row", "batch", "feed")) {
            assertThat(MonitoringStack.select("SELECT count(*)::text FROM " + table))
                    .as(table)
                    .containsExactly("0");
        }
        assertThat(send("headcount", file).get("accepted").asInt()).isEqualTo(1);
    }

    @Test
    void only_a_data_provider_tries_a_batch() {
        post("/v1/datasets/headcount/batches/dry-runs?source=hr")
                .as("analyst")
                .body("text/csv", HEADCOUNT)
                .answer()
                .expectProblem(403, "role-missing");
        get("/v1/datasets/parking/example").as("analyst").answer().expectProblem(404, "not-found");
    }

    private static List<String> refusal(String header) {
        return sent("headcount", header + "\n")
                .expectProblem(422, "batch-header")
                .json()
                .get("violations")
                .findValuesAsText("message");
    }

    private static JsonNode send(String dataset, String csv) {
        return sent(dataset, csv).expect(201).json();
    }

    private static Call.Answer sent(String dataset, String csv) {
        return post("/v1/datasets/" + dataset + "/batches?source=hr&file=a-file.csv")
                .as("data-provider")
                .body("text/csv", csv)
                .answer();
    }

    private static long sum() {
        return Long.parseLong(
                MonitoringStack.select("SELECT coalesce(sum(count), 0)::text FROM cell")
                        .getFirst());
    }

    private static void assertExact() {
        assertThat(
                        get("/v1/operations/cells/verification")
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .json()
                                .get("exact")
                                .asBoolean())
                .isTrue();
    }
}
