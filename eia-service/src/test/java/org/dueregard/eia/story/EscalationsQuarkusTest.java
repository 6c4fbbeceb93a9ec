package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;

/** What is owed about a mitigation's action or an assessment, and is not met, is seen there. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class EscalationsQuarkusTest {
    private static final String TYPE = "org.dueregard.escalation.changed.v1";

    private final Story story = new Story();
    private final String escalation = UUID.randomUUID().toString();

    @Test
    void what_climbs_about_an_action_shows_on_its_mitigation_until_it_is_met() {
        story.signedOff();
        var before = mitigation().etag();

        aboutAction(1, 1, "RAISED", "SS-OWNER").send();

        await().atMost(Duration.ofSeconds(60)).until(() -> onMitigation().size() == 1);
        var shown = onMitigation().get(0);
        assertThat(shown.path("id").asText()).isEqualTo(escalation);
        assertThat(shown.path("level").asInt()).isEqualTo(1);
        assertThat(shown.path("toPostOrBody").asText()).isEqualTo("SS-OWNER");
        assertThat(shown.path("respondBy").asText()).isEqualTo("2030-01-31");
        assertThat(mitigation().etag()).isNotEqualTo(before);
        assertThat(mitigation().json().path("escalations")).hasSize(1);
        assertThat(onAssessment()).isEmpty();

        aboutAction(2, 2, "RESOLVED", "DIV-BOARD-CHAIR").send();

        await().atMost(Duration.ofSeconds(60)).until(() -> onMitigation().isEmpty());
    }

    @Test
    void what_is_told_twice_or_too_late_changes_nothing() {
        story.signedOff();
        var raised = aboutAction(1, 1, "RAISED", "SS-OWNER").send();
        aboutAction(3, 3, "RAISED_LEVEL", "DIV-BOARD-CHAIR").send();
        // The same event again, and a step that was taken before the one that is known.
        raised.send();
        aboutAction(2, 2, "RAISED_LEVEL", "FORUM-CHAIR").send();
        aboutAction(4, 3, "RESPONDED", "DIV-BOARD-CHAIR").send();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> onMitigation().path(0).path("state").asText().equals("RESPONDED"));
        assertThat(onMitigation()).hasSize(1);
        assertThat(onMitigation().get(0).path("level").asInt()).isEqualTo(3);
        assertThat(onMitigation().get(0).path("toPostOrBody").asText())
                .isEqualTo("DIV-BOARD-CHAIR");
    }

    @Test
    void what_is_told_of_an_action_that_is_not_known_yet_shows_when_it_is() {
        story.passed();
        aboutAction(1, 1, "RAISED", "SS-OWNER").send();
        about("ACTION", "ACT-" + UUID.randomUUID(), UUID.randomUUID().toString(), 1, 1, "RAISED")
                .send();

        story.agreed();

        await().atMost(Duration.ofSeconds(60)).until(() -> !onMitigation().isEmpty());
        assertThat(onMitigation())
                .extracting(each -> each.path("id").asText())
                .containsExactly(escalation);
    }

    @Test
    void what_climbs_about_an_assessment_shows_there_and_nothing_else_does() {
        story.signedOff();
        about(
                        "DISPARITY",
                        story.assessment().toString(),
                        UUID.randomUUID().toString(),
                        1,
                        1,
                        "RAISED")
                .send();
        about("EIA", story.assessment().toString(), escalation, 1, 2, "RAISED_LEVEL").send();

        await().atMost(Duration.ofSeconds(60)).until(() -> !onAssessment().isEmpty());
        assertThat(onAssessment())
                .extracting(each -> each.path("id").asText())
                .containsExactly(escalation);
        assertThat(onMitigation()).isEmpty();
    }

    private Wire.Event aboutAction(long version, int level, String state, String told) {
        return event("ACTION", story.actionId(), escalation, version, level, state, told);
    }

    private static Wire.Event about(
            String type, String thing, String id, long version, int level, String state) {
        return event(type, thing, id, version, level, state, "SS-OWNER");
    }

    private static Wire.Event event(
            String type,
            String thing,
            String id,
            long version,
            int level,
            String state,
            String told) {
        var data = new LinkedHashMap<String, Object>();
        data.put("escalationId", id);
        data.put("level", level);
        data.put("state", state);
        data.put("aboutType", type);
        data.put("aboutId", thing);
        data.put("toPostOrBody", told);
        if (!state.equals("RESOLVED")) {
            data.put("respondBy", "2030-01-31");
        }
        return Wire.ofActionPlan(TYPE, id, version, data);
    }

    private Api.Answer mitigation() {
        return Api.as("auditor")
                .get(story.path() + "/mitigations/" + story.mitigation())
                .expect(200);
    }

    private JsonNode onMitigation() {
        return story.reread().json().at("/mitigationProgress/0/escalations");
    }

    private JsonNode onAssessment() {
        return story.reread().json().path("escalations");
    }
}
