package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.dueregard.eia.review.Triggering;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;

/** What other services tell makes reviews due, once, and adds to them, and never ends them. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class ReviewDueQuarkusTest {
    @Inject Triggering triggering;
    @Inject AgroalDataSource database;

    private final Story story = new Story();
    private final String disparity = "DSP-" + UUID.randomUUID();

    @Test
    void a_disparity_that_is_told_twice_makes_one_review_due_with_one_cause() {
        story.published();
        var event = story.detected(disparity);
        event.send();
        event.send();
        // Another event about the same disparity: the inbox has not seen it, the review has.
        story.detected(disparity).send();
        story.awaitStatus("REVIEW_DUE");
        told(disparity);

        assertThat(story.reviews().json().path("items")).hasSize(1);
        assertThat(causes()).containsExactly(disparity);
        var cause = story.reviews().json().at("/items/0/causes/0");
        assertThat(cause.path("kind").asText()).isEqualTo("DISPARITY");
        assertThat(cause.path("details").path("ratio").asDouble()).isEqualTo(3.252);
        assertThat(cause.path("details").path("intervalLower").asDouble()).isEqualTo(3.106);
    }

    @Test
    void two_disparities_are_two_causes_of_one_review() {
        var other = "DSP-" + UUID.randomUUID();
        story.reviewDue(disparity);
        story.detected(other).send();

        await().atMost(Duration.ofSeconds(60)).until(() -> causes().size() == 2);
        assertThat(causes()).containsExactly(disparity, other);
        assertThat(story.reviews().json().path("items")).hasSize(1);
    }

    @Test
    void the_evidence_of_the_completed_action_stands_in_the_review_that_the_disparity_caused() {
        story.reviewDue(disparity);
        var action = "ACT-" + UUID.randomUUID();
        Wire.ofActionPlan(
                        "org.dueregard.action.decided.v1",
                        action,
                        1,
                        Map.of(
                                "actionId",
                                action,
                                "originType",
                                "DISPARITY",
                                "originId",
                                disparity,
                                "decision",
                                "ACCEPTED",
                                "accountablePost",
                                story.post))
                .send();
        var completed =
                Wire.ofActionPlan(
                        "org.dueregard.action.completed.v1",
                        action,
                        2,
                        Map.of(
                                "actionId", action,
                                "originType", "DISPARITY",
                                "originId", disparity,
                                "completedOn", "2016-10-01",
                                "decidedByBody", "DIVERSITY-BOARD",
                                "decisionRef", "MIN-3",
                                "evidence",
                                        List.of(
                                                Map.of(
                                                        "id", "EV-1",
                                                        "kind", "REPORT",
                                                        "url", "https://example.invalid/ev-1"))));
        completed.send();
        completed.send();
        changed("REDUCED", 3);

        await().atMost(Duration.ofSeconds(60)).until(() -> evidence().size() == 3);
        assertThat(evidence())
                .extracting(item -> item.path("kind").asText())
                .containsExactlyInAnyOrder(
                        "ACTION_DECIDED", "ACTION_COMPLETED", "DISPARITY_CHANGED");
        assertThat(evidence())
                .filteredOn(item -> item.path("kind").asText().equals("ACTION_COMPLETED"))
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.path("decidedByBody").asText())
                                    .isEqualTo("DIVERSITY-BOARD");
                            assertThat(item.path("evidence").path(0).path("id").asText())
                                    .isEqualTo("EV-1");
                        });
    }

    @Test
    void a_disparity_that_is_closed_does_not_end_the_review() {
        story.reviewDue(disparity);
        changed("CLOSED", 2);

        await().atMost(Duration.ofSeconds(60)).until(() -> evidence().size() == 1);
        assertThat(story.reviews().text("/items/0/state")).isEqualTo("OPEN");
        assertThat(story.reread().text("/status")).isEqualTo("REVIEW_DUE");
    }

    @Test
    void what_came_to_light_while_the_owner_proposed_has_to_be_read_before_the_review_ends() {
        story.withOwner().reviewDue(disparity);
        var review = story.review();
        var proposed =
                story.asOwner()
                        .post(
                                review + "/conclusion",
                                Api.as("assurer").get(review).etag(),
                                Story.conclusion("CONFIRM"))
                        .expect(200);
        changed("UNDER_ANALYSIS", 2);
        await().atMost(Duration.ofSeconds(60)).until(() -> evidence().size() == 1);

        Api.person("another-assurer", "assurer")
                .post(review + "/agreement", proposed.etag(), null)
                .problem(412, "stale-version");
    }

    @Test
    void a_disparity_during_drafting_has_to_be_answered_by_the_draft() {
        story.written();
        story.detected(disparity).send();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> story.reread().json().path("notices").size() == 1);

        assertThat(
                        Api.as("policy-author")
                                .post(story.path() + "/submission", story.etag(), null)
                                .problem(422, "broken-rule")
                                .violations())
                .singleElement()
                .asString()
                .contains(disparity);
        assertThat(story.reread().text("/status")).isEqualTo("DRAFT");
    }

    @Test
    void a_policy_without_an_assessment_needs_one_once_a_disparity_is_detected() {
        story.registered();
        story.detected(disparity).send();
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                Api.as("auditor")
                                                .get("/v1/assessments?subjectId=" + story.subject())
                                                .json()
                                                .path("items")
                                                .size()
                                        == 1);

        var opened =
                Api.as("auditor")
                        .get("/v1/assessments?subjectId=" + story.subject())
                        .json()
                        .at("/items/0");
        assertThat(opened.path("requiredBy").asText()).isEqualTo("DISPARITY");
        var required =
                Wire.sent(
                        opened.path("id").asText(),
                        "org.dueregard.eia.full-assessment.required.v1");
        assertThat(required).hasSize(1);
        assertThat(required.getFirst().path("causeRef").asText()).isEqualTo(disparity);
    }

    @Test
    void a_review_is_due_when_its_day_has_come() throws SQLException {
        story.published();
        dayOfReview(Story.TODAY.plusDays(1));
        triggering.datesHaveCome();
        var before = story.reread().text("/status");
        dayOfReview(Story.TODAY);
        while (triggering.datesHaveCome() > 0) {
            // Other tests may have days that have come.
        }

        assertThat(before).isEqualTo("PUBLISHED");
        assertThat(story.reread().text("/status")).isEqualTo("REVIEW_DUE");
        assertThat(story.reviews().text("/items/0/causes/0/kind")).isEqualTo("DATE");
    }

    private void dayOfReview(LocalDate day) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement(
                                "update assessment_version set next_review_on = ? where assessment_id = ?")) {
            update.setObject(1, day);
            update.setObject(2, story.assessment());
            update.executeUpdate();
        }
    }

    @Test
    void the_public_reads_what_is_due_without_figures_and_without_persons() {
        story.reviewDue(disparity);

        var due = Api.nobody().get("/v1/reviews-due?limit=200").expect(200).json().path("items");
        assertThat(due)
                .anySatisfy(
                        item -> {
                            assertThat(item.path("assessmentId").asText())
                                    .isEqualTo(story.assessment().toString());
                            assertThat(item.path("causes").path(0).asText()).isEqualTo("DISPARITY");
                            assertThat(item.path("accountablePost").asText()).isEqualTo(story.post);
                            assertThat(item.toString()).doesNotContain("3.252");
                        });
        var first = Api.nobody().get("/v1/reviews-due?limit=1").expect(200);
        assertThat(first.json().path("items")).hasSize(1);
    }

    private void changed(String state, long version) {
        Wire.ofMonitoring(
                        "org.dueregard.monitoring.disparity.changed.v1",
                        disparity,
                        version,
                        Map.of("disparityId", disparity, "state", state, "currentGapPoints", 1.1))
                .send();
    }

    /** Waits until everything about this disparity that was sent before has been handled. */
    private void told(String about) {
        changed("UNDER_ANALYSIS", 9);
        await().atMost(Duration.ofSeconds(60)).until(() -> evidence().size() == 1);
        assertThat(causes()).contains(about);
    }

    private List<String> causes() {
        return StreamSupport.stream(
                        story.reviews().json().at("/items/0/causes").spliterator(), false)
                .map(cause -> cause.path("ref").asText())
                .toList();
    }

    private List<JsonNode> evidence() {
        return StreamSupport.stream(
                        story.reviews().json().at("/items/0/evidence").spliterator(), false)
                .toList();
    }
}
