package org.dueregard.monitoring.encounters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.monitoring.Call.get;
import static org.dueregard.monitoring.Call.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.monitoring.Call;
import org.dueregard.monitoring.MonitoringStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Encounters and incidents over HTTP. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "monitoring"))
class EncountersQuarkusTest {
    private static final String ENCOUNTERS = "/v1/key-encounters";
    private static final String INCIDENTS = "/v1/critical-incidents";

    @BeforeEach
    void empty() {
        MonitoringStack.empty();
    }

    @Test
    void an_encounter_is_recorded_with_its_direction_level_and_place_and_found_by_them() {
        record(encounter("INDIVIDUAL", "STOP-AND-SEARCH")).expect(201);
        record(encounter("TEAM", "CUSTODY-SUITE")).expect(201);
        assertThat(
                        record(encounter("NATIONAL", "TELEPHONE"))
                                .expectProblem(400, "request-invalid")
                                .text())
                .contains("/level");
        assertThat(record(encounter("TEAM", "MOON")).expectProblem(422, "broken-rule").violations())
                .singleElement()
                .asString()
                .startsWith("/place ");

        assertThat(items(ENCOUNTERS + "?place=CUSTODY-SUITE&direction=EXTERNAL"))
                .singleElement()
                .extracting(each -> each.get("level").asText())
                .isEqualTo("TEAM");
        assertThat(items(ENCOUNTERS + "?level=ORGANISATIONAL")).isEmpty();
        assertThat(items("/v1/encounter-places")).hasSize(8);
        get(ENCOUNTERS).as("data-provider").answer().expectProblem(403, "role-missing");
    }

    @Test
    void an_incident_is_recorded_against_whose_confidence_it_is_likely_to_affect() {
        var staff =
                post(INCIDENTS)
                        .as("programme-office")
                        .json(incident("\"VICTIM\", \"COMMUNITY\""))
                        .answer()
                        .expect(201);
        assertThat(staff.json().get("direction").asText()).isEqualTo("INTERNAL");
        assertThat(
                        post(INCIDENTS)
                                .as("programme-office")
                                .json(incident(""))
                                .answer()
                                .expectProblem(422, "broken-rule")
                                .violations())
                .singleElement()
                .asString()
                .startsWith("/affects ");
        assertThat(items(INCIDENTS + "?affects=COMMUNITY&direction=INTERNAL")).hasSize(1);
        assertThat(items(INCIDENTS + "?affects=FAMILY")).isEmpty();
    }

    @Test
    void of_several_escalations_at_once_one_makes_the_incident_and_the_others_are_told_which() {
        var encounter =
                record(encounter("TEAM", "TELEPHONE")).expect(201).json().get("id").asText();
        var all =
                IntStream.range(0, 6)
                        .mapToObj(
                                each ->
                                        post(ENCOUNTERS + "/" + encounter + "/escalation")
                                                .as("programme-office")
                                                .json(
                                                        """
                                                        {"what": "Dealt with unprofessionally", "affects": ["COMMUNITY"]}
                                                        """)
                                                .later())
                        .toList();
        var answers = all.stream().map(CompletableFuture::join).toList();

        var incident =
                answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .reduce((one, other) -> Assertions.fail("two incidents"))
                        .orElseThrow()
                        .json();
        assertThat(incident.get("origin").asText()).isEqualTo(encounter);
        for (var answer : answers) {
            if (answer.status() != 201) {
                assertThat(answer.expectProblem(409, "already-exists").text())
                        .contains(incident.get("id").asText());
            }
        }
        assertThat(items(ENCOUNTERS + "?escalated=true"))
                .singleElement()
                .extracting(each -> each.get("criticalIncident").asText())
                .isEqualTo(incident.get("id").asText());
        assertThat(items(INCIDENTS + "?origin=" + encounter)).hasSize(1);
    }

    @Test
    void an_escalation_that_is_sent_again_with_its_key_is_the_same_incident() {
        var encounter =
                record(encounter("TEAM", "TELEPHONE")).expect(201).json().get("id").asText();
        var first = escalate(encounter, "data-provider", "repeated").expect(201);

        assertThat(escalate(encounter, "data-provider", "repeated").expect(201).text())
                .isEqualTo(first.text());
        escalate(encounter, "data-provider", "anew").expectProblem(409, "already-exists");
        assertThat(items(INCIDENTS)).hasSize(1);
    }

    @Test
    void an_incident_that_names_the_encounter_it_has_come_of_escalates_that_once() {
        var encounter =
                record(encounter("TEAM", "TELEPHONE")).expect(201).json().get("id").asText();
        var comes = incident("\"VICTIM\"").replace("{", "{\"origin\": \"%s\", ");
        var incident =
                recordIncident("data-provider", comes.formatted(encounter))
                        .expect(201)
                        .json()
                        .get("id")
                        .asText();

        assertThat(
                        get(ENCOUNTERS + "/" + encounter)
                                .as("auditor")
                                .answer()
                                .expect(200)
                                .json()
                                .get("criticalIncident")
                                .asText())
                .isEqualTo(incident);
        recordIncident("data-provider", comes.formatted(encounter))
                .expectProblem(409, "already-exists");
        assertThat(
                        recordIncident("data-provider", comes.formatted(UUID.randomUUID()))
                                .expectProblem(422, "broken-rule")
                                .violations())
                .singleElement()
                .asString()
                .startsWith("/origin ");
    }

    @Test
    void who_only_reads_records_and_escalates_nothing() {
        var encounter =
                record(encounter("TEAM", "TELEPHONE")).expect(201).json().get("id").asText();
        post(ENCOUNTERS)
                .as("auditor")
                .json(encounter("TEAM", "TELEPHONE"))
                .answer()
                .expectProblem(403, "role-missing");
        recordIncident("auditor", incident("\"VICTIM\"")).expectProblem(403, "role-missing");
        escalate(encounter, "auditor", "read").expectProblem(403, "role-missing");
        escalate(UUID.randomUUID().toString(), "data-provider", "gone")
                .expectProblem(404, "not-found");
        get(INCIDENTS).as("data-provider").answer().expectProblem(403, "role-missing");
    }

    private static Call.Answer escalate(String encounter, String as, String key) {
        return post(ENCOUNTERS + "/" + encounter + "/escalation")
                .as(as)
                .key(key)
                .json(
                        """
                        {"what": "Dealt with unprofessionally", "affects": ["COMMUNITY"]}
                        """)
                .answer();
    }

    private static Call.Answer recordIncident(String as, String json) {
        return post(INCIDENTS).as(as).json(json).answer();
    }

    private static String encounter(String level, String place) {
        return """
        {"what": "Stop & Search incident", "direction": "EXTERNAL", "level": "%s",
         "place": "%s", "unit": "E09000022", "happenedOn": "2008-01-15"}
        """
                .formatted(level, place);
    }

    private static String incident(String affects) {
        return """
        {"what": "The inappropriate or unfair treatment of a staff member",
         "direction": "INTERNAL", "affects": [%s], "unit": "FORCE", "happenedOn": "2008-01-15"}
        """
                .formatted(affects);
    }

    private static Call.Answer record(String json) {
        return post(ENCOUNTERS).as("data-provider").json(json).answer();
    }

    private static JsonNode items(String path) {
        return get(path).as("auditor").answer().expect(200).json().get("items");
    }
}
