package org.dueregard.monitoring.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dueregard.contracts.EventContract;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;
import org.dueregard.monitoring.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class ObligationsQuarkusTest {
    private static final String CAMDEN = "E09000007";
    private static final String LAMBETH = "E09000022";
    private static final String EIA = "eia.events";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Inject Watching watching;

    private final String policy = UUID.randomUUID().toString();
    private final String assessment = UUID.randomUUID().toString();

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void every_policy_is_owed_a_report_within_a_year_and_follows_its_owner() {
        subject(1, "POLICY", "PROPOSED", "POST-A");

        var owed = awaitOwed("POST-A");
        assertThat(owed.get("kind").asText()).isEqualTo("POLICY_ANNUAL");
        assertThat(owed.get("every").asText()).isEqualTo("P1Y");
        assertThat(owed.at("/open/0/dueOn").asText()).isEqualTo("2027-11-22");

        subject(2, "POLICY", "ADOPTED", "POST-B");
        assertThat(awaitOwed("POST-B").get("id")).isEqualTo(owed.get("id"));
        subject(3, "POLICY", "WITHDRAWN", "POST-B");
        await().until(() -> owed("?state=ENDED").size() == 1);
        subject(4, "POLICY", "ADOPTED", "POST-C");
        assertThat(awaitOwed("POST-C").get("state").asText()).isEqualTo("ACTIVE");
    }

    @Test
    void what_is_no_policy_owes_nothing() {
        subject(1, "OPERATION", "ADOPTED", "POST-A");
        var other = UUID.randomUUID().toString();
        subject(other, 1, "POLICY", "ADOPTED", "POST-Z");
        awaitOwed("POST-Z");

        assertThat(owed("?accountablePost=POST-A")).isEmpty();
    }

    @Test
    void the_year_begins_when_the_assessment_is_published_and_what_is_overdue_is_told_once()
            throws Exception {
        subject(1, "POLICY", "ADOPTED", "POST-A");
        var id = awaitOwed("POST-A").get("id").asText();
        Wire.send(
                "eia",
                EIA,
                "org.dueregard.eia.full-assessment.required.v1",
                assessment,
                1,
                """
                {"eiaId": "%s", "subjectId": "%s"}
                """
                        .formatted(assessment, policy));
        Wire.send(
                "eia",
                EIA,
                "org.dueregard.eia.published.v1",
                assessment,
                2,
                """
                {"eiaId": "%s", "eiaVersion": 1, "publishedAt": "2007-01-15T12:00:00Z",
                 "channels": ["INTERNET"], "url": "https://example.invalid/eia"}
                """
                        .formatted(assessment));
        await().until(() -> owed("?overdue=true").size() == 1);
        assertThat(owed("?overdue=true").at("/0/open/0/dueOn").asText()).isEqualTo("2008-01-15");

        tellFromFourReplicas();

        var event = Wire.await(id, 1).getFirst();
        assertThat(event.type()).isEqualTo("org.dueregard.monitoring.obligation.overdue.v1");
        assertThat(new EventContract(event.type()).violations(event.data().toString())).isEmpty();
        assertThat(event.data().get("subjectId").asText()).isEqualTo(policy);
        assertThat(event.data().get("dueDate").asText()).isEqualTo("2008-01-15");
        assertThat(told(id)).isEqualTo(1);
    }

    @Test
    void boroughs_that_have_not_returned_are_named_and_the_next_week_begins_all_the_same() {
        var week = lay(tensions(TODAY.minusDays(1), CAMDEN, LAMBETH)).expect(201).json();
        var id = week.get("id").asText();
        assertThat(week.at("/open/0/missingUnits")).hasSize(2);
        handIn(id, 0, tension(CAMDEN)).expect(201);

        assertThat(watching.tellNext()).isTrue();
        assertThat(watching.tellNext()).isFalse();

        assertThat(Wire.await(id, 1).getFirst().data().get("missingUnits").toString())
                .isEqualTo("[\"E09000022\"]");
        var open = obligation(id).get("open");
        assertThat(open.findValuesAsText("dueOn"))
                .containsExactly(TODAY.minusDays(1).toString(), TODAY.plusDays(6).toString());
        handIn(id, 0, tension(LAMBETH)).expect(201);
        assertThat(obligation(id).get("open").findValuesAsText("round")).containsExactly("1");
        assertThat(
                        get("/v1/monitoring-obligations/" + id + "/rounds/0/returns")
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .json()
                                .get("items")
                                .findValuesAsText("unit"))
                .containsExactly(CAMDEN, LAMBETH);
    }

    @Test
    void
            employment_monitoring_that_nobody_has_published_for_a_year_is_overdue_by_actions_9_and_10() {
        lay("""
                        {"kind": "EMPLOYMENT_ANNUAL", "subject": "EMPLOYMENT",
                         "title": "Results of employment monitoring", "accountablePost": "HR-DIRECTOR",
                         "firstDueOn": "%s"}
                        """
                        .formatted(TODAY.minusDays(1)))
                .expect(201);

        var overdue = owed("?overdue=true");

        assertThat(overdue).hasSize(1);
        assertThat(overdue.at("/0/basis").asText())
                .contains("actions 9 and 10", "published every year");
    }

    @Test
    void a_round_that_something_else_met_is_met_once_and_opens_the_next() {
        var id =
                lay("""
                                {"kind": "MEASURES_QUARTER", "subject": "MEASURES",
                                 "title": "Measures of inclusion", "accountablePost": "SIDU",
                                 "firstDueOn": "%s"}
                                """
                                .formatted(TODAY))
                        .expect(201)
                        .json()
                        .get("id")
                        .asText();
        var met =
                """
                {"metOn": "%s", "metBy": "Measures of the quarter, presented to the board"}
                """;
        fulfil(id, 0, met.formatted(TODAY.plusDays(1))).expectProblem(422, "broken-rule");
        fulfil(id, 0, met.formatted(TODAY)).expect(200);
        fulfil(id, 0, met.formatted(TODAY)).expectProblem(409, "illegal-transition");

        var rounds =
                get("/v1/monitoring-obligations/" + id + "/rounds")
                        .as("auditor")
                        .answer()
                        .expect(200)
                        .json()
                        .get("items");
        assertThat(rounds.findValuesAsText("dueOn"))
                .containsExactly(TODAY.plusMonths(3).toString(), TODAY.toString());
    }

    @Test
    void what_cannot_be_laid_or_handed_in_is_refused_with_every_reason() {
        var refused = lay(tensions(TODAY.minusDays(9), CAMDEN, "MARS"));
        assertThat(
                        refused.expectProblem(422, "broken-rule")
                                .json()
                                .get("violations")
                                .findValuesAsText("pointer"))
                .containsExactly("/firstDueOn", "/units/1");
        lay("{}").expectProblem(400, "request-invalid");
        var id = lay(tensions(TODAY, CAMDEN, LAMBETH)).expect(201).json().get("id").asText();
        lay(tensions(TODAY, CAMDEN)).expectProblem(409, "already-exists");
        assertThat(
                        handIn(id, 0, "{\"unit\": \"E09000005\", \"summary\": \"Quiet.\"}")
                                .expectProblem(422, "broken-rule")
                                .json()
                                .get("violations")
                                .findValuesAsText("pointer"))
                .containsExactly("/unit", "/gypsyTravellerTension");
        handIn(id, 7, tension(CAMDEN)).expectProblem(404, "not-found");
        post("/v1/monitoring-obligations")
                .as("analyst")
                .json(tensions(TODAY, CAMDEN))
                .answer()
                .expectProblem(403, "role-missing");
        get("/v1/monitoring-obligations").answer().expectProblem(401, "token-missing");
    }

    @Test
    void what_is_ended_is_owed_no_longer() {
        var id = lay(tensions(TODAY.minusDays(1), CAMDEN)).expect(201).json().get("id").asText();
        var tag = get(path(id)).as("auditor").answer().expect(200).header("ETag");
        end(id, null).expectProblem(428, "if-match-missing");
        end(id, "\"99\"").expectProblem(412, "stale-version");
        assertThat(end(id, tag).expect(200).json().get("state").asText()).isEqualTo("ENDED");

        assertThat(watching.tellNext()).isFalse();
        assertThat(owed("?overdue=true")).isEmpty();
        handIn(id, 0, tension(CAMDEN)).expectProblem(409, "illegal-transition");
    }

    private void tellFromFourReplicas() throws Exception {
        try (var replicas = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 4).<Callable<Boolean>>mapToObj(each -> watching::tellNext);
            for (var told : replicas.invokeAll(all.toList())) {
                told.get();
            }
        }
    }

    private static long told(String id) {
        return MonitoringStack.select(
                        "SELECT action FROM audit_entry WHERE aggregate_id = '" + id + "'")
                .stream()
                .filter("obligation.fell-overdue"::equals)
                .count();
    }

    private void subject(long version, String kind, String state, String post) {
        subject(policy, version, kind, state, post);
    }

    private static void subject(String id, long version, String kind, String state, String post) {
        Wire.send(
                "eia",
                EIA,
                "org.dueregard.eia.subject.changed.v1",
                id,
                version,
                """
                {"subjectId": "%s", "kind": "%s", "title": "Investigation of hate crime",
                 "accountablePost": "%s", "businessArea": "Territorial Policing", "state": "%s"}
                """
                        .formatted(id, kind, post, state));
    }

    private static JsonNode awaitOwed(String post) {
        await().until(() -> owed("?accountablePost=" + post).size() == 1);
        return owed("?accountablePost=" + post).get(0);
    }

    private static JsonNode owed(String query) {
        return get("/v1/monitoring-obligations" + query)
                .as("auditor")
                .answer()
                .expect(200)
                .json()
                .get("items");
    }

    private static String path(String id) {
        return "/v1/monitoring-obligations/" + id;
    }

    private static JsonNode obligation(String id) {
        return get(path(id)).as("auditor").answer().expect(200).json();
    }

    private static String tensions(LocalDate firstDueOn, String... units) {
        return """
        {"kind": "TENSION_WEEK", "subject": "TENSIONS", "title": "Tensions of communities",
         "accountablePost": "DCFD", "units": ["%s"], "firstDueOn": "%s"}
        """
                .formatted(String.join("\", \"", List.of(units)), firstDueOn);
    }

    private static String tension(String unit) {
        return """
        {"unit": "%s", "summary": "Quiet.", "gypsyTravellerTension": "None is known."}
        """
                .formatted(unit);
    }

    private static Call.Answer lay(String json) {
        return post("/v1/monitoring-obligations").as("programme-office").json(json).answer();
    }

    private static Call.Answer handIn(String id, int round, String json) {
        return post(path(id) + "/rounds/" + round + "/returns")
                .as("data-provider")
                .json(json)
                .answer();
    }

    private static Call.Answer fulfil(String id, int round, String json) {
        return post(path(id) + "/rounds/" + round + "/fulfilment")
                .as("programme-office")
                .json(json)
                .answer();
    }

    private static Call.Answer end(String id, @Nullable String tag) {
        return post(path(id) + "/ending")
                .as("programme-office")
                .ifMatch(tag)
                .json("{\"reason\": \"Another return holds it.\"}")
                .answer();
    }
}
