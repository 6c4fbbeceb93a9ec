package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;

/** What becomes of everything that hangs on a subject when it is withdrawn, or a panel stalls. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class WithdrawalQuarkusTest {
    private static final String DETECTED = "org.dueregard.monitoring.disparity.detected.v1";
    private static final String COMPLETED = "org.dueregard.eia.review.completed.v1";

    @Inject AgroalDataSource database;

    private final Story story = new Story();

    @Test
    void
            a_panel_that_finishes_in_the_instant_in_which_its_subject_is_withdrawn_has_finished_before()
                    throws Exception {
        story.registered();
        var screening = story.openScreening();
        for (var member : List.of("panel-union", "panel-support", "panel-iag")) {
            Story.rate(screening, member, "high").expect(201);
        }
        var subject = "/v1/subjects/" + story.subject();
        var seen = Api.as("auditor").get(subject).etag();

        var answers =
                SameInstant.atScreening(database, screening)
                        .of(
                                () -> Story.complete(screening, Map.of()),
                                () ->
                                        Api.as("decision-maker")
                                                .post(
                                                        subject + "/withdrawal",
                                                        seen,
                                                        Map.of("reason", "Not needed any more.")));

        assertThat(answers.first().expect(200).text("/state")).isEqualTo("COMPLETED");
        answers.second().expect(200);
        assertThat(Api.as("auditor").get(subject).text("/state")).isEqualTo("WITHDRAWN");
    }

    @Test
    void what_is_withdrawn_ends_its_review_and_waits_for_nobody() {
        var disparity = "DSP-" + UUID.randomUUID();
        story.withOwner().reviewDue(disparity);

        withdraw();

        assertThat(story.reread().text("/status")).isEqualTo("PUBLISHED");
        assertThat(story.reviews().text("/items/0/state")).isEqualTo("ENDED");
        assertThat(items("/v1/worklists/posts/" + story.post)).isEmpty();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !Wire.read(story.assessment().toString(), COMPLETED).isEmpty());
        var event = Wire.read(story.assessment().toString(), COMPLETED).getFirst();
        assertThat(event.path("outcome").asText()).isEqualTo("WITHDRAWN");
        assertThat(event.path("resolvedTriggers").path(0).asText()).isEqualTo(disparity);
        assertThat(
                        Api.nobody()
                                .get("/v1/published-assessments/" + story.assessment(), "text/html")
                                .expect(200)
                                .response()
                                .asString())
                .contains("has been withdrawn");
    }

    @Test
    void nothing_makes_what_is_withdrawn_due_for_review_again() {
        story.published();
        withdraw();

        report().problem(409, "illegal-transition");
        var disparity = "DSP-" + UUID.randomUUID();
        var other = new Story();
        other.published();
        // One event names both, so that what it does to one is done when it shows at the other.
        var both = new HashMap<Object, Object>((Map<?, ?>) story.detected(disparity).data());
        both.put("policyIds", List.of(story.subject(), other.subject()));
        both.put("eiaIds", List.of(story.assessment(), other.assessment()));
        Wire.ofMonitoring(DETECTED, disparity, 1, both).send();
        other.awaitStatus("REVIEW_DUE");

        assertThat(story.reread().text("/status")).isEqualTo("PUBLISHED");
        assertThat(story.reviews().json().path("items")).isEmpty();
    }

    @Test
    void a_draft_of_what_is_withdrawn_is_not_submitted_and_what_was_submitted_is_not_signed_off() {
        story.written();
        withdraw();
        var other = new Story();
        other.passed().agreed();
        withdraw(other);

        assertThat(
                        Api.as("policy-author")
                                .post(story.path() + "/submission", story.etag(), null)
                                .problem(422, "broken-rule")
                                .violations())
                .contains("/subjectId the subject was withdrawn; there is nothing left to assess");
        assertThat(
                        other.decide(Api.as("decision-maker"), "ADJUST")
                                .problem(422, "broken-rule")
                                .violations())
                .containsExactly("/outcome the subject was withdrawn; stop the assessment");
        other.decide(Api.as("decision-maker"), "STOP").expect(200);
    }

    @Test
    void a_panel_that_sits_over_it_is_called_off() {
        story.registered();
        var screening = "/v1/screenings/" + story.openScreening();

        withdraw();

        assertThat(Api.as("auditor").get(screening).text("/state")).isEqualTo("CANCELLED");
    }

    @Test
    void the_programme_office_hands_the_chair_of_a_stalled_panel_to_somebody_else() {
        story.registered();
        var screening = story.openScreening();
        var path = "/v1/screenings/" + screening;
        for (var member : List.of("panel-union", "panel-support", "panel-iag")) {
            Story.rate(screening, member, "high").expect(201);
        }
        var heir = "heir-" + UUID.randomUUID();
        var handing = Map.of("person", heir, "reason", "The chair has left the service.");

        Api.as("panel-chair").put(path + "/chair", etag(path), handing).expect(403);
        Api.as("programme-office").put(path + "/chair", etag(path), handing).expect(200);
        var again = Api.as("programme-office").put(path + "/chair", etag(path), handing);

        assertThat(again.problem(422, "broken-rule").violations())
                .containsExactly("/person name another person");
        Story.complete(screening, Map.of()).problem(403, "not-the-chair");
        Api.person(heir, "panel-chair")
                .post(path + "/completion", etag(path), Map.of())
                .expect(200);
    }

    @Test
    void a_screening_that_is_called_off_makes_room_for_another() {
        story.registered();
        var path = "/v1/screenings/" + story.openScreening();
        var reason = Map.of("reason", "Two constituencies have nobody to send.");

        Api.as("panel-chair").post(path + "/cancellation", etag(path), reason).expect(403);
        Api.as("programme-office").post(path + "/cancellation", etag(path), reason).expect(200);
        Api.as("programme-office")
                .post(path + "/cancellation", etag(path), reason)
                .problem(409, "illegal-transition");

        assertThat(kinds(items("/v1/worklists/posts/" + story.post)))
                .containsExactly("SCREEN_SUBJECT");
        assertThat(story.openScreening()).isNotNull();
    }

    @Test
    void a_policy_that_is_rewritten_after_sign_off_is_due_for_review() {
        story.published();

        amend(Map.of("title", "Stop, search and detain", "reason", "It covers detention now."));

        assertThat(story.reread().text("/status")).isEqualTo("REVIEW_DUE");
        var cause = story.reviews().json().at("/items/0/causes/0");
        assertThat(cause.path("kind").asText()).isEqualTo("POLICY_CHANGE");
        assertThat(cause.path("summary").asText()).contains("Stop, search and detain");
    }

    @Test
    void who_looks_after_a_policy_can_change_without_a_review() {
        story.published();

        amend(Map.of("owningTeam", "Another team", "reason", "The team has another name."));

        assertThat(story.reread().text("/status")).isEqualTo("PUBLISHED");
    }

    @Test
    void what_is_rewritten_while_it_waits_for_its_decision_is_not_signed_off_unread() {
        story.passed().agreed();

        amend(Map.of("purpose", "Detain people.", "reason", "The purpose has changed."));

        assertThat(
                        story.decide(Api.as("decision-maker"), "ADJUST")
                                .problem(422, "broken-rule")
                                .violations())
                .singleElement()
                .asString()
                .contains("POLICY_CHANGE", "came to light");
    }

    private void withdraw() {
        withdraw(story);
    }

    private static void withdraw(Story story) {
        var subject = "/v1/subjects/" + story.subject();
        Api.as("decision-maker")
                .post(subject + "/withdrawal", etag(subject), Map.of("reason", "It is not needed."))
                .expect(200);
    }

    /** These words instead of those that the story begins with. */
    private void amend(Map<String, String> words) {
        var subject = "/v1/subjects/" + story.subject();
        var amendment = new HashMap<String, String>();
        amendment.put("title", "Stop and search");
        amendment.put("purpose", "Find weapons and drugs in the streets.");
        amendment.put("businessArea", "Territorial Policing");
        amendment.putAll(words);
        Api.as("policy-author").put(subject, etag(subject), amendment).expect(200);
    }

    private Api.Answer report() {
        return Api.as("programme-office")
                .create(
                        story.path() + "/review-causes",
                        Map.of(
                                "kind", "COMPLAINT",
                                "ref", "C-9",
                                "summary", "Somebody has complained.",
                                "happenedOn", Story.TODAY.toString()));
    }

    private static String etag(String path) {
        return Api.as("auditor").get(path).expect(200).etag();
    }

    private static List<JsonNode> items(String path) {
        var items = new ArrayList<JsonNode>();
        Api.as("auditor").get(path).expect(200).json().path("items").forEach(items::add);
        return items;
    }

    private static List<String> kinds(List<JsonNode> items) {
        return items.stream().map(item -> item.path("kind").asText()).toList();
    }
}
