package org.dueregard.monitoring.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.London;
import org.dueregard.monitoring.MonitoringStack;
import org.dueregard.monitoring.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the other services tell is shown where it belongs. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class NeighboursQuarkusTest {
    private static final String EIA = "eia.events";
    private static final String ACTIONS = "action-plan.events";

    private final String policy = UUID.randomUUID().toString();
    private final String assessment = UUID.randomUUID().toString();
    private final String action = UUID.randomUUID().toString();

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void a_disparity_shows_its_reviews_its_planned_actions_and_how_far_it_has_climbed() {
        London.send();
        London.certify().expect(200);
        London.awaitEvaluations();
        var id = London.disparities().get(0).get("id").asText();
        review(id);
        Wire.send(
                "action-plan",
                ACTIONS,
                "org.dueregard.action.changed.v1",
                action,
                4,
                """
                {"actionId": "%s", "version": 4, "originId": "%s", "computedRag": "AMBER",
                 "changes": [{"field": "title", "old": "a", "new": "b", "reason": "r"},
                    {"field": "dueDate", "old": "2016-12-31", "new": "2017-03-31", "reason": "r"}],
                 "changedByPost": "SS-OWNER"}
                """
                        .formatted(action, id));
        escalation("DISPARITY", id, 1, "RAISED");

        await().until(() -> course(id).get("planned").size() == 1);
        await().until(() -> course(id).get("reviews").size() == 1);
        await().until(() -> course(id).get("escalations").size() == 1);
        assertThat(course(id).at("/planned/0/dueOn").asText()).isEqualTo("2017-03-31");
        assertThat(course(id).at("/reviews/0/outcome").asText()).isEqualTo("REVISED");
        escalation("DISPARITY", id, 2, "RESOLVED");
        await().until(() -> course(id).at("/escalations/0/state").asText().equals("RESOLVED"));
        assertThat(course(id).get("escalations")).hasSize(1);

        MonitoringStack.execute("UPDATE disparity SET action_ids = ARRAY['%s']".formatted(action));
        Wire.send(
                "action-plan",
                ACTIONS,
                "org.dueregard.initiative.gap-analysis.due.v1",
                "INI-1",
                1,
                """
                {"initiativeId": "INI-1", "workGroup": "INVESTIGATION-GROUP",
                 "completedActionIds": ["%s"], "dueDate": "2017-07-30"}
                """
                        .formatted(action));
        await().until(() -> gapAnalyses().size() == 1);
        var value = get("/v1/gap-analyses/INI-1").as("auditor").answer().expect(200).json();
        assertThat(value.at("/values/0/disparity").asText()).isEqualTo(id);
        assertThat(value.at("/values/0/passesThreshold").asBoolean()).isTrue();
        get("/v1/gap-analyses/INI-2").as("auditor").answer().expectProblem(404, "not-found");
    }

    @Test
    void an_indicator_says_that_its_assessment_is_out_of_date_until_the_review_is_done() {
        MonitoringStack.execute(
                """
                INSERT INTO assessment_subject VALUES ('%1$s', '%2$s');
                INSERT INTO indicator_link VALUES ('SS-SEARCH-RATE', '%1$s', 3, 'SS-OWNER', 'P1M');
                """
                        .formatted(assessment, policy));
        Wire.send(
                "eia",
                EIA,
                "org.dueregard.eia.review.overdue.v1",
                assessment,
                1,
                """
                {"eiaId": "%s", "reviewDueDate": "2017-02-28", "trigger": "SCHEDULED",
                 "accountablePost": "SS-OWNER", "daysOverdue": 1}
                """
                        .formatted(assessment));
        await().until(() -> overdueSince().equals("2017-02-28"));

        review("nobody");

        await().until(() -> overdueSince().equals("null"));
    }

    @Test
    void a_policy_that_was_screened_is_known_and_to_be_monitored() {
        Wire.send(
                "eia",
                EIA,
                "org.dueregard.eia.screening.completed.v1",
                UUID.randomUUID().toString(),
                1,
                """
                {"screeningId": "S-1", "subjectType": "POLICY", "subjectId": "%s",
                 "subjectTitle": "Stop and search", "accountablePost": "SS-OWNER",
                 "decidedAt": "2016-05-03T10:00:00Z"}
                """
                        .formatted(policy));

        await().until(() -> owed().size() == 1);
        assertThat(owed().at("/0/open/0/dueOn").asText()).isEqualTo("2017-05-03");
        assertThat(MonitoringStack.select("SELECT title FROM policy"))
                .containsExactly("Stop and search");
        var obligation = owed().at("/0/id").asText();
        escalation("OBLIGATION", obligation, 1, "RAISED");
        await().until(
                        () ->
                                get("/v1/monitoring-obligations/" + obligation + "/escalations")
                                                .as("auditor")
                                                .answer()
                                                .expect(200)
                                                .json()
                                                .get("items")
                                                .size()
                                        == 1);
    }

    @Test
    void a_report_tells_the_latest_edition_of_each_plan() {
        MonitoringStack.execute(
                "INSERT INTO policy VALUES ('%s', 'POLICY', 'Search', 'SS-OWNER', NULL, 'ADOPTED')"
                        .formatted(policy));
        edition(1, "2016-01-30");
        edition(2, "2016-06-30");
        edition(3, "2016-12-30");
        await().until(() -> MonitoringStack.select("SELECT edition FROM told_edition").size() == 3);
        var draft =
                post("/v1/monitoring-report-drafts")
                        .as("analyst")
                        .json(
                                "{\"policy\": \"%s\", \"periodStart\": \"2015-07-01\", \"periodEnd\": \"2016-06-30\"}"
                                        .formatted(policy))
                        .answer()
                        .expect(201)
                        .json()
                        .get("id")
                        .asText();

        assertThat(
                        get("/v1/monitoring-report-drafts/" + draft + "/preview?form=TEXT")
                                .as("analyst")
                                .answer()
                                .expect(200)
                                .text())
                .contains("Edition: 2")
                .doesNotContain("Edition: 1", "Edition: 3");
    }

    private static void edition(int number, String asAt) {
        Wire.send(
                "action-plan",
                ACTIONS,
                "org.dueregard.plan.edition.published.v1",
                "CORPORATE",
                number,
                """
                {"planId": "CORPORATE", "edition": %d, "asAt": "%s", "openActions": 25,
                 "completedActions": 6, "nextEditionDue": "2017-06-30",
                 "url": "https://example.invalid/plans", "contentSha256": "00"}
                """
                        .formatted(number, asAt));
    }

    private void review(String resolved) {
        Wire.send(
                "eia",
                EIA,
                "org.dueregard.eia.review.completed.v1",
                assessment,
                2,
                """
                {"eiaId": "%s", "outcome": "REVISED", "newVersion": 2,
                 "resolvedTriggers": ["%s"], "nextReviewDate": "2017-09-30"}
                """
                        .formatted(assessment, resolved));
    }

    private static void escalation(String about, String id, int level, String state) {
        Wire.send(
                "action-plan",
                ACTIONS,
                "org.dueregard.escalation.changed.v1",
                "ESC-" + id,
                level,
                """
                {"escalationId": "ESC-%s", "level": %d, "state": "%s", "aboutType": "%s",
                 "aboutId": "%s", "toPostOrBody": "DIV-BOARD-CHAIR", "respondBy": "2017-06-27"}
                """
                        .formatted(id, level, state, about, id));
    }

    private static JsonNode course(String id) {
        return get("/v1/disparities/" + id + "/course").as("auditor").answer().expect(200).json();
    }

    private static JsonNode gapAnalyses() {
        return get("/v1/gap-analyses").as("auditor").answer().expect(200).json().get("items");
    }

    private static JsonNode owed() {
        return get("/v1/monitoring-obligations")
                .as("auditor")
                .answer()
                .expect(200)
                .json()
                .get("items");
    }

    private static String overdueSince() {
        return get("/v1/indicators/SS-SEARCH-RATE")
                .as("auditor")
                .answer()
                .expect(200)
                .json()
                .at("/assessments/0/reviewOverdueSince")
                .asText("null");
    }
}
