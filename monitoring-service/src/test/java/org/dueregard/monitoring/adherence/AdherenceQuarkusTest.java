package org.dueregard.monitoring.adherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;
import org.dueregard.monitoring.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Units say whether they keep to a policy; who says nothing is missing. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class AdherenceQuarkusTest {
    private static final String CAMDEN = "E09000007";
    private static final String LAMBETH = "E09000022";

    private final String policy = UUID.randomUUID().toString();

    @BeforeEach
    void the_policy_is_known() {
        MonitoringStack.empty();
        Wire.send(
                "eia",
                "eia.events",
                "org.dueregard.eia.subject.changed.v1",
                policy,
                1,
                """
                {"subjectId": "%s", "kind": "POLICY", "title": "Retention and progression",
                 "accountablePost": "HR-DIRECTOR", "businessArea": "Human Resources", "state": "ADOPTED"}
                """
                        .formatted(policy));
        await().until(() -> read("2007-Q4").status() == 200);
    }

    @Test
    void a_unit_that_has_said_nothing_is_missing_and_not_compliant() {
        take(CAMDEN, "ADHERED", "").expect(201);
        take(LAMBETH, "NOT_ADHERED", "").expect(201);

        var adherence = read("2007-Q4").expect(200).json();

        assertThat(adherence.get("title").asText()).isEqualTo("Retention and progression");
        assertThat(adherence.get("returns").findValuesAsText("adherence"))
                .containsExactly("ADHERED", "NOT_ADHERED");
        assertThat(adherence.get("missing")).hasSize(30);
        assertThat(adherence.get("missing").findValuesAsText("unit"))
                .doesNotContain(CAMDEN, LAMBETH, "FORCE", "UNKNOWN", "OUTSIDE");
        assertThat(read("2008-Q1").expect(200).json().get("missing")).hasSize(32);
    }

    @Test
    void what_is_said_again_has_a_reason_and_both_stay() {
        take(CAMDEN, "ADHERED", "").expect(201);
        take(CAMDEN, "PARTLY_ADHERED", "").expectProblem(422, "broken-rule");
        take(CAMDEN, "PARTLY_ADHERED", ",\"reason\":\"Two units were left out.\"").expect(201);

        var said =
                get("/v1/policy-adherence/" + policy + "/units/" + CAMDEN + "?period=2007-Q4")
                        .as("auditor")
                        .answer()
                        .expect(200)
                        .json();
        assertThat(said.findValuesAsText("adherence")).containsExactly("ADHERED", "PARTLY_ADHERED");
        assertThat(read("2007-Q4").expect(200).json().at("/returns/0/revision").asInt())
                .isEqualTo(2);
    }

    @Test
    void of_several_that_come_at_once_one_is_the_first() {
        assertThat(
                        Stream.generate(() -> taking(CAMDEN, "ADHERED", "").later())
                                .limit(4)
                                .toList()
                                .stream()
                                .map(each -> each.join().status())
                                .sorted())
                .containsExactly(201, 422, 422, 422);
    }

    @Test
    void a_return_that_is_sent_again_with_its_key_is_one() {
        var taken = taking(CAMDEN, "ADHERED", "").key("repeated").answer().expect(201);

        assertThat(taking(CAMDEN, "ADHERED", "").key("repeated").answer().expect(201).text())
                .isEqualTo(taken.text());
        assertThat(read("2007-Q4").expect(200).json().at("/returns/0/revision").asInt())
                .isEqualTo(1);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var wrong =
                body("MARS", "ADHERED", ",\"reason\":\"None\"")
                        .replace(policy, UUID.randomUUID().toString())
                        .replace("2007-Q4", "Christmas");
        assertThat(
                        post("/v1/policy-adherence")
                                .as("data-provider")
                                .json(wrong)
                                .answer()
                                .expectProblem(422, "broken-rule")
                                .json()
                                .get("violations")
                                .findValuesAsText("pointer"))
                .containsExactly("/policy", "/unit", "/period", "/reason");
        post("/v1/policy-adherence")
                .as("analyst")
                .json(body(CAMDEN, "ADHERED", ""))
                .answer()
                .expectProblem(403, "role-missing");
        get("/v1/policy-adherence/" + UUID.randomUUID() + "?period=2007")
                .as("analyst")
                .answer()
                .expectProblem(404, "not-found");
    }

    private Call.Answer read(String period) {
        return get("/v1/policy-adherence/" + policy + "?period=" + period).as("auditor").answer();
    }

    private String body(String unit, String adherence, String more) {
        return """
        {"policy":"%s","period":"2007-Q4","unit":"%s","adherence":"%s","summary":"Exit interviews were held."%s}"""
                .formatted(policy, unit, adherence, more);
    }

    private Call taking(String unit, String adherence, String more) {
        return post("/v1/policy-adherence").as("data-provider").json(body(unit, adherence, more));
    }

    private Call.Answer take(String unit, String adherence, String more) {
        return taking(unit, adherence, more).answer();
    }
}
