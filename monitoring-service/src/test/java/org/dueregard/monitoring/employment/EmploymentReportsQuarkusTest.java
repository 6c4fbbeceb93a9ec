package org.dueregard.monitoring.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A return of which heads are missing is shown, and not published. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class EmploymentReportsQuarkusTest {
    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void an_incomplete_return_names_every_head_that_is_missing_and_is_not_published() {
        var shown = get("/v1/employment-returns/2015").as("auditor").answer().expect(200).json();
        assertThat(shown.get("year").asText()).isEqualTo("2015/16");
        assertThat(shown.get("missing")).hasSize(Head.values().length);

        var refused =
                post("/v1/employment-returns")
                        .as("publisher")
                        .json("{\"startYear\": 2015}")
                        .answer()
                        .expectProblem(422, "broken-rule")
                        .json();

        assertThat(refused.get("violations")).hasSize(Head.values().length);
        assertThat(get("/v1/employment-reports").answer().expect(200).json().get("items"))
                .isEmpty();
        get("/v1/employment-reports/2015").answer().expectProblem(404, "not-found");
    }

    @Test
    void only_a_publisher_publishes() {
        post("/v1/employment-returns")
                .as("analyst")
                .json("{\"startYear\": 2015}")
                .answer()
                .expectProblem(403, "role-missing");
        get("/v1/employment-returns/2015").answer().expectProblem(401, "token-missing");
        get("/v1/employment-returns/12")
                .as("auditor")
                .answer()
                .expectProblem(400, "request-invalid");
    }
}
