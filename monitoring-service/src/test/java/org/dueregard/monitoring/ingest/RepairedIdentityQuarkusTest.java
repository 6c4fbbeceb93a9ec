package org.dueregard.monitoring.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which record a row is that was put right. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class RepairedIdentityQuarkusTest {
    private static final String COLUMNS =
            "As at,Role,Rank,Ethnicity,Gender,Disability,Age band,People\n";
    private static final String CONSTABLES = "2016-06,Police officer,Constable,W1,Male,No,30-34,";

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    /** The file says which record each row is, although none of its rows does. */
    @Test
    void a_row_that_lacks_its_id_is_repaired_with_one() {
        var header = "record_id," + COLUMNS;
        var batch = send(header + "," + CONSTABLES + "12\n");
        assertThat(batch.get("rejected").asInt()).isEqualTo(1);
        assertThat(
                        get(rejections(batch))
                                .as("data-provider")
                                .header("Accept", "text/csv")
                                .answer()
                                .expect(200)
                                .text())
                .startsWith("record_id,");

        repair(batch, "{\"fields\": " + FIELDS + "}").expectProblem(422, "broken-rule");
        var repaired = repair(batch, "{\"recordId\": \"H-1\", \"fields\": " + FIELDS + "}");

        assertThat(repaired.expect(201).json().get("accepted").asInt()).isEqualTo(1);
        assertThat(counted()).isEqualTo("12");
        var again = send(header + "H-1," + CONSTABLES + "12\n");
        assertThat(again.get("duplicate").asInt()).isEqualTo(1);
        assertExact();
    }

    @Test
    void a_count_without_an_id_is_repaired_and_the_whole_file_holds_nothing_new() {
        var batch = send(COLUMNS + CONSTABLES + "many\n");

        var repaired = repair(batch, "{\"fields\": {\"People\": \"12\"}}").expect(201).json();

        assertThat(repaired.get("accepted").asInt()).isEqualTo(1);
        assertThat(counted()).isEqualTo("12");
        assertThat(send(COLUMNS + CONSTABLES + "12\n").get("duplicate").asInt()).isEqualTo(1);
        assertExact();
    }

    /**
     * What is set aside because another number is held needs the version that says which is right.
     */
    @Test
    void a_count_in_conflict_is_repaired_with_a_higher_version() {
        send(COLUMNS + CONSTABLES + "12\n");
        var batch = send(COLUMNS + CONSTABLES + "13\n");
        assertThat(batch.get("rejected").asInt()).isEqualTo(1);

        var repaired = repair(batch, "{\"fields\": {}, \"version\": 2}").expect(201).json();

        assertThat(repaired.get("corrected").asInt()).isEqualTo(1);
        assertThat(counted()).isEqualTo("13");
        assertExact();
    }

    private static final String FIELDS =
            """
            {"As at": "2016-06", "Role": "Police officer", "Rank": "Constable", "Ethnicity": "W1",
             "Gender": "Male", "Disability": "No", "Age band": "30-34", "People": "12"}""";

    private static JsonNode send(String csv) {
        return post("/v1/datasets/headcount/batches?source=hr&file=staff.csv")
                .as("data-provider")
                .body("text/csv", csv)
                .answer()
                .expect(201)
                .json();
    }

    private static String rejections(JsonNode batch) {
        return "/v1/batches/" + batch.get("id").asText() + "/rejections";
    }

    private static Call.Answer repair(JsonNode batch, String json) {
        return post(rejections(batch) + "/2/repair").as("data-provider").json(json).answer();
    }

    private static String counted() {
        return MonitoringStack.select("SELECT sum(count)::text FROM cell").getFirst();
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
