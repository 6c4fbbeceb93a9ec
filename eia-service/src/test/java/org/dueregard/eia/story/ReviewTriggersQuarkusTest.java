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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.dueregard.eia.review.Escalating;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;

/** What makes a review due besides disparities, what follows when it is late, and what it makes. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class ReviewTriggersQuarkusTest {
    private static final String OVERDUE = "org.dueregard.eia.review.overdue.v1";

    @Inject Escalating escalating;
    @Inject AgroalDataSource database;

    private final Story story = new Story();

    @Test
    void a_complaint_makes_the_review_due_and_a_change_of_the_policy_joins_it() {
        story.published();

        var complaint = report("COMPLAINT", "C-117").expect(201);
        var change = report("POLICY_CHANGE", "SOP-9").expect(201);
        report("POLICY_CHANGE", "SOP-9").expect(201);

        assertThat(story.reread().text("/status")).isEqualTo("REVIEW_DUE");
        assertThat(change.text("/reviewId")).isEqualTo(complaint.text("/reviewId"));
        assertThat(story.reviews().json().at("/items/0/causes").findValuesAsText("kind"))
                .containsExactly("COMPLAINT", "POLICY_CHANGE");
        Api.nobody().get("/v1/reviews-due").expect(200);
    }

    @Test
    void what_is_withheld_or_not_published_yet_is_not_named_in_public() {
        story.signedOff();
        var withheld = new Story();
        withheld.signedOff();
        Api.as("publisher")
                .post(
                        withheld.path() + "/withholding",
                        withheld.etag(),
                        Map.of("reason", "An operation goes on."))
                .expect(200);
        var open = new Story();
        open.published();

        for (var due : List.of(story, withheld, open)) {
            Api.as("programme-office")
                    .create(
                            due.path() + "/review-causes",
                            Map.of(
                                    "kind", "COMPLAINT",
                                    "ref", "C-1",
                                    "summary", "Somebody has complained.",
                                    "happenedOn", Story.TODAY.toString()))
                    .expect(201);
        }

        var named = new ArrayList<String>();
        var next = "/v1/reviews-due?limit=100";
        while (!next.isEmpty()) {
            var page = Api.nobody().get(next).expect(200).json();
            page.path("items").forEach(item -> named.add(item.path("assessmentId").asText()));
            next =
                    page.path("next").isNull() || page.path("next").isMissingNode()
                            ? ""
                            : "/v1/reviews-due?limit=100&after=" + page.path("next").asText();
        }
        assertThat(named)
                .contains(open.assessment().toString())
                .doesNotContain(story.assessment().toString(), withheld.assessment().toString());
    }

    @Test
    void what_is_reported_while_a_draft_is_written_has_to_be_answered_by_the_draft() {
        story.written();

        var reported = report("COMPLAINT", "C-118").expect(201);

        assertThat(reported.json().path("reviewId").isNull()).isTrue();
        assertThat(
                        Api.as("policy-author")
                                .post(story.path() + "/submission", story.etag(), null)
                                .problem(422, "broken-rule")
                                .violations())
                .anyMatch(violation -> violation.contains("C-118"));
    }

    @Test
    void days_and_disparities_are_not_for_people_to_report() {
        story.screened();

        var refused =
                Api.as("programme-office")
                        .create(
                                story.path() + "/review-causes",
                                Map.of(
                                        "kind", "DISPARITY",
                                        "ref", "DSP-1",
                                        "summary", "I think so.",
                                        "happenedOn", Story.TODAY.plusDays(1).toString()))
                        .problem(422, "broken-rule");

        assertThat(refused.violations())
                .containsExactly(
                        "/kind DISPARITY is found by the system; report COMPLAINT, POLICY_CHANGE or"
                                + " FINDING",
                        "/happenedOn is today or before");
        Api.as("publisher")
                .create(story.path() + "/review-causes", cause("COMPLAINT", "C-1"))
                .problem(403, "role-missing");
    }

    @Test
    void an_overdue_review_is_told_once_for_each_step_by_however_many_replicas() throws Exception {
        story.published();
        report("COMPLAINT", "C-119").expect(201);

        overdueSince(Story.TODAY.minusDays(20));
        lookFromManyReplicas();
        lookFromManyReplicas();
        await().atMost(Duration.ofSeconds(60)).until(() -> told().size() == 2);
        overdueSince(Story.TODAY.minusDays(29));
        lookFromManyReplicas();

        await().atMost(Duration.ofSeconds(60)).until(() -> told().size() == 3);
        assertThat(told()).extracting(event -> event.path("step").asInt()).containsExactly(1, 2, 3);
        var first = told().getFirst();
        assertThat(first.path("trigger").asText()).isEqualTo("COMPLAINT");
        assertThat(first.path("accountablePost").asText()).isEqualTo(story.post);
        assertThat(first.path("daysOverdue").asInt()).isEqualTo(20);
    }

    @Test
    void a_new_version_carries_everything_forward_with_marks_and_its_statuses_are_reset() {
        story.withOwner().published();
        report("POLICY_CHANGE", "SOP-10").expect(201);
        var review = story.review();
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () ->
                                story.asOwner()
                                                .post(
                                                        review + "/conclusion",
                                                        Api.as("assurer").get(review).etag(),
                                                        Story.conclusion("REASSESS"))
                                                .response()
                                                .statusCode()
                                        == 200);
        Api.as("assurer")
                .post(review + "/agreement", Api.as("assurer").get(review).etag(), null)
                .expect(200);

        var untouched = comparison("");
        assertThat(marks(untouched)).containsOnly("UNCHANGED", "REMOVED");
        assertThat(marks(part(untouched, "impacts"))).containsOnly("UNCHANGED");
        // The date of the next review is a new decision.
        assertThat(marks(part(untouched, "reviewAction"))).containsExactly("REMOVED");
        var draft = story.reread();
        assertThat(draft.text("/status")).isEqualTo("DRAFT");
        assertThat(draft.json().at("/current/assurances")).isEmpty();
        assertThat(draft.json().at("/current/decisions")).isEmpty();

        var content = story.content();
        content.put("monitoringPlan", List.of());
        content.put(
                "evidence", List.of(Story.evidence("E1", "SOP-10"), Story.evidence("E2", null)));
        story.write(Api.as("policy-author"), content).expect(200);
        var changed = comparison("?from=1&to=2");
        assertThat(marks(part(changed, "evidence"))).containsExactly("CHANGED", "ADDED");
        assertThat(part(changed, "evidence").at("/items/0/differences/0/at").asText())
                .isEqualTo("/citation");
        assertThat(marks(part(changed, "monitoringPlan"))).containsExactly("REMOVED");
        assertThat(marks(part(changed, "engagements"))).containsExactly("UNCHANGED");
        Api.as("auditor").get(story.path() + "/comparison?from=1&to=7").problem(404, "not-found");
    }

    @Test
    void a_review_cannot_close_unless_evidence_consultation_and_fitness_are_answered() {
        story.withOwner().published();
        report("COMPLAINT", "C-120").expect(201);
        var review = story.review();
        var conclusion = new LinkedHashMap<String, Object>(Story.conclusion("CONFIRM"));
        conclusion.put("evidenceAnswer", " ");
        conclusion.remove("consultationAnswer");
        conclusion.put("fitnessAnswer", "");

        var refused =
                story.asOwner()
                        .post(
                                review + "/conclusion",
                                Api.as("assurer").get(review).etag(),
                                conclusion)
                        .problem(400, "request-invalid");

        assertThat(refused.violations())
                .hasSize(3)
                .anyMatch(sentence -> sentence.startsWith("/evidenceAnswer"))
                .anyMatch(sentence -> sentence.startsWith("/consultationAnswer"))
                .anyMatch(sentence -> sentence.startsWith("/fitnessAnswer"));
        Api.as("assurer")
                .post(review + "/agreement", Api.as("assurer").get(review).etag(), null)
                .problem(409, "illegal-transition");
        assertThat(story.reread().text("/status")).isEqualTo("REVIEW_DUE");
    }

    @Test
    void a_published_assessment_always_carries_a_next_review_and_clearing_it_is_refused() {
        story.withOwner().published();
        var first = story.reread().text("/current/nextReviewOn");
        Api.as("policy-author")
                .put(
                        story.path() + "/review-action",
                        story.etag(),
                        Map.of("ownerPost", story.post, "dueOn", "2099-01-01"))
                .problem(409, "illegal-transition");
        report("COMPLAINT", "C-121").expect(201);
        var review = story.review();
        var never = new LinkedHashMap<String, Object>(Story.conclusion("CONFIRM"));
        never.put("nextReviewOn", "2099-01-01");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> conclude(review, never).response().statusCode() == 422);
        conclude(review, Story.conclusion("CONFIRM")).expect(200);
        Api.as("assurer")
                .post(review + "/agreement", Api.as("assurer").get(review).etag(), null)
                .expect(200);

        assertThat(LocalDate.parse(first)).isAfter(Story.TODAY);
        assertThat(LocalDate.parse(story.reread().text("/current/nextReviewOn")))
                .isAfter(Story.TODAY);
        assertThat(story.reread().text("/status")).isEqualTo("PUBLISHED");
    }

    private Api.Answer conclude(String review, Map<String, Object> conclusion) {
        return story.asOwner()
                .post(review + "/conclusion", Api.as("assurer").get(review).etag(), conclusion);
    }

    private JsonNode comparison(String query) {
        return Api.as("auditor").get(story.path() + "/comparison" + query).expect(200).json();
    }

    private static JsonNode part(JsonNode comparison, String name) {
        for (var part : comparison.path("parts")) {
            if (part.path("part").asText().equals(name)) {
                return part;
            }
        }
        throw new AssertionError(name);
    }

    private static List<String> marks(JsonNode of) {
        var marks = new ArrayList<String>();
        if (of.has("parts")) {
            of.path("parts").forEach(part -> marks.addAll(marks(part)));
        } else {
            of.path("items").forEach(item -> marks.add(item.path("change").asText()));
        }
        return marks;
    }

    private Api.Answer report(String kind, String ref) {
        return Api.as("programme-office").create(story.path() + "/review-causes", cause(kind, ref));
    }

    private static Map<String, ?> cause(String kind, String ref) {
        return Map.of(
                "kind",
                kind,
                "ref",
                ref,
                "summary",
                "Somebody was searched three times in a week.",
                "happenedOn",
                Story.TODAY.toString());
    }

    private void overdueSince(LocalDate day) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "update review set due_on = ? where assessment_id = ?")) {
            statement.setObject(1, day);
            statement.setObject(2, story.assessment());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private void lookFromManyReplicas() throws Exception {
        try (var replicas = Executors.newFixedThreadPool(4)) {
            Callable<Integer> look = () -> escalating.overdue();
            for (var looked : replicas.invokeAll(List.of(look, look, look, look))) {
                looked.get();
            }
        }
    }

    private List<JsonNode> told() {
        return Wire.read(story.assessment().toString(), OVERDUE);
    }
}
