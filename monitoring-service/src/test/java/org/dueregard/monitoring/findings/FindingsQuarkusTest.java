package org.dueregard.monitoring.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.dueregard.contracts.EventContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;
import org.dueregard.monitoring.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class FindingsQuarkusTest {
    private final String policy = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @BeforeEach
    void two_policies_are_known() {
        MonitoringStack.empty();
        for (var each : List.of(policy, other)) {
            MonitoringStack.execute(
                    "INSERT INTO policy (id, kind, title, accountable_post, state) VALUES ('"
                            + each
                            + "', 'POLICY', 'Investigation of hate crime', 'POST', 'IN_FORCE')");
        }
    }

    @Test
    void a_finding_is_recorded_against_policies_and_told() {
        var recorded = record(finding("CASE_REVIEW", "RACE", policy, other)).expect(201);

        var id = recorded.json().get("id").asText();
        assertThat(recorded.header("Location")).isEqualTo("/v1/findings/" + id);
        assertThat(get("/v1/findings/" + id).as("policy-author").answer().expect(200).json())
                .isEqualTo(recorded.json());
        var event = Wire.await(id, 1).getFirst();
        assertThat(event.type()).isEqualTo("org.dueregard.monitoring.finding.recorded.v1");
        assertThat(new EventContract(event.type()).violations(event.data().toString())).isEmpty();
        assertThat(event.data().get("policyIds")).hasSize(2);
        assertThat(event.data().get("sourceRef").asText()).contains("60 closed cases");
        assertThat(
                        MonitoringStack.select(
                                "SELECT action FROM audit_entry WHERE aggregate_id = '" + id + "'"))
                .containsExactly("finding.recorded");
    }

    @Test
    void a_request_that_comes_again_records_nothing_more() {
        var key = UUID.randomUUID().toString();
        var first = keyed(key).expect(201);

        assertThat(keyed(key).expect(201).json()).isEqualTo(first.json());
        assertThat(items("")).hasSize(1);
    }

    @Test
    void findings_are_listed_by_policy_kind_and_characteristic_in_pages() {
        record(finding("CASE_REVIEW", "RACE", policy)).expect(201);
        record(finding("CONSULTATION", "RACE", other)).expect(201);
        record(finding("CONSULTATION", "DISABILITY", policy)).expect(201);

        assertThat(items("?policy=" + policy)).hasSize(2);
        assertThat(items("?policy=" + policy + "&kind=CONSULTATION")).hasSize(1);
        assertThat(items("?characteristic=RACE")).hasSize(2);
        assertThat(items("?policy=" + UUID.randomUUID())).isEmpty();
        var first = get("/v1/findings?limit=2").as("auditor").answer().expect(200).json();
        assertThat(first.get("items")).hasSize(2);
        assertThat(items("?after=" + first.get("next").asText())).hasSize(1);
    }

    @Test
    void what_cannot_be_recorded_is_refused_with_every_reason() {
        var unknown = UUID.randomUUID().toString();
        var refused =
                record(finding("CASE_REVIEW", "RACE", unknown, policy, policy))
                        .expectProblem(422, "broken-rule")
                        .json();
        assertThat(refused.get("violations").findValuesAsText("pointer"))
                .containsExactly("/policies/2", "/policies/0");
        var malformed =
                record("{\"policies\":[],\"characteristics\":[\"race\"],\"summary\":\" \"}")
                        .expectProblem(400, "request-invalid")
                        .json();
        assertThat(malformed.get("violations").findValuesAsText("pointer"))
                .containsExactly(
                        "/characteristics/0",
                        "/foundOn",
                        "/kind",
                        "/policies",
                        "/sourceRef",
                        "/summary");
        assertThat(items("")).isEmpty();
    }

    @Test
    void only_an_analyst_records_and_the_public_reads_none() {
        post("/v1/findings")
                .as("policy-author")
                .json(finding("CASE_REVIEW", "RACE", policy))
                .answer()
                .expectProblem(403, "role-missing");
        get("/v1/findings").answer().expectProblem(401, "token-missing");
        get("/v1/findings/" + UUID.randomUUID())
                .as("analyst")
                .answer()
                .expectProblem(404, "not-found");
    }

    private static String finding(String kind, String characteristic, String... policies) {
        return """
        {"kind": "%s", "policies": ["%s"], "characteristics": ["%s"],
         "summary": "Closed cases name the ground of hostility in one file of three only.",
         "sourceRef": "Review of 60 closed cases, first quarter of 2008", "foundOn": "2008-03-31"}
        """
                .formatted(kind, String.join("\", \"", policies), characteristic);
    }

    private static Call.Answer record(String json) {
        return post("/v1/findings").as("analyst").json(json).answer();
    }

    private Call.Answer keyed(String key) {
        return post("/v1/findings")
                .key(key)
                .as("analyst")
                .json(finding("CASE_REVIEW", "RACE", policy))
                .answer();
    }

    private static JsonNode items(String query) {
        return get("/v1/findings" + query).as("analyst").answer().expect(200).json().get("items");
    }
}
