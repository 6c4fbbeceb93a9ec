package org.dueregard.monitoring.dataissues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.London;
import org.dueregard.monitoring.MonitoringStack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known to be wrong stands in the way of certification. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class DataIssuesQuarkusTest {
    private static final String ISSUES = "/v1/datasets/stop-and-search/issues";

    @BeforeEach
    void london() {
        MonitoringStack.empty();
        London.send();
    }

    @Test
    void a_month_with_an_open_issue_is_not_certified_until_it_is_resolved() {
        var issue = record("auditor", issue("2016-05", "2016-07")).expect(201);

        var refused = London.certify().expectProblem(422, "data-issue-open");
        assertThat(refused.text()).contains("CRIS", "not flagged");
        end(issue, "resolution", "analyst").expectProblem(403, "role-missing");
        assertThat(
                        end(issue, "resolution", "data-provider")
                                .expect(200)
                                .json()
                                .get("state")
                                .asText())
                .isEqualTo("RESOLVED");
        London.certify().expect(200);
        end(issue, "resolution", "data-provider").expectProblem(412, "stale-version");
    }

    @Test
    void an_issue_that_has_not_ended_concerns_every_later_month_and_may_be_accepted() {
        var issue = record("auditor", issue("2015-01", null)).expect(201);
        London.certify().expectProblem(422, "data-issue-open");

        end(issue, "acceptance", "analyst").expect(200);

        London.certify().expect(200);
        assertThat(
                        get(ISSUES + "?state=ACCEPTED")
                                .as("policy-author")
                                .answer()
                                .expect(200)
                                .json()
                                .get("items"))
                .hasSize(1);
        assertThat(
                        get(ISSUES + "?state=OPEN")
                                .as("policy-author")
                                .answer()
                                .expect(200)
                                .json()
                                .get("items"))
                .isEmpty();
    }

    @Test
    void whoever_recorded_an_issue_does_not_accept_it() {
        var issue = record("analyst", issue("2016-06", "2016-06")).expect(201);

        end(issue, "acceptance", "analyst").expectProblem(403, "not-independent");
    }

    @Test
    void an_issue_of_other_months_or_of_another_dataset_stands_in_nobodys_way() {
        record("auditor", issue("2016-07", null)).expect(201);
        record("auditor", issue("2016-04", "2016-05")).expect(201);
        post("/v1/datasets/complaints/issues")
                .as("auditor")
                .json(issue("2016-06", null))
                .answer()
                .expect(201);

        London.certify().expect(200);
    }

    @Test
    void what_cannot_be_recorded_is_refused() {
        record("auditor", issue("2016-07", "2016-06")).expectProblem(422, "broken-rule");
        record("auditor", "{\"from\": \"June\"}").expectProblem(400, "request-invalid");
        record("policy-author", issue("2016-07", null)).expectProblem(403, "role-missing");
        post("/v1/datasets/moons/issues")
                .as("auditor")
                .json(issue("2016-06", null))
                .answer()
                .expectProblem(404, "not-found");
    }

    private static String issue(String from, @Nullable String to) {
        return """
        {"source": "CRIS", "description": "Hate crime is not flagged.", "from": "%s"%s}
        """
                .formatted(from, to == null ? "" : ", \"to\": \"" + to + "\"");
    }

    private static Call.Answer record(String as, String json) {
        return post(ISSUES).as(as).json(json).answer();
    }

    private static Call.Answer end(Call.Answer issue, String how, String as) {
        return post(ISSUES + "/" + issue.json().get("id").asText() + "/" + how)
                .as(as)
                .ifMatch(issue.header("ETag"))
                .json("{\"outcome\": \"Flags were checked.\"}")
                .answer();
    }
}
