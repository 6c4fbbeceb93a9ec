package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;

/** What waits for whom. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class WorklistQuarkusTest {
    private final Story story = new Story();

    @Test
    void a_registered_subject_waits_for_its_post_to_have_it_screened() {
        story.registered();

        assertThat(kinds(items("/v1/worklists/posts/" + story.post)))
                .containsExactly("SCREEN_SUBJECT");
    }

    @Test
    void a_panel_waits_for_who_has_not_rated_and_for_its_chair() {
        story.registered();
        var screening = story.openScreening();
        Story.rate(screening, "panel-union", "low").expect(201);

        assertThat(kinds(mine("panel-union"))).isEmpty();
        assertThat(kinds(mine("panel-iag"))).containsExactly("RATE_SCREENING");
        assertThat(kinds(mine("panel-chair"))).containsExactly("CONCLUDE_SCREENING");
        assertThat(ofStory(items(Api.as("panel-union"), "/v1/worklists/panels"))).hasSize(3);
        assertThat(ofStory(items(Api.person("stranger", "panel-member"), "/v1/worklists/panels")))
                .isEmpty();
    }

    @Test
    void who_has_declined_has_nothing_to_rate_and_closed_ratings_wait_for_the_chair_alone() {
        story.registered();
        var path = "/v1/screenings/" + story.openScreening();
        Api.as("panel-support")
                .post(
                        path + "/invitation-reply",
                        Api.as("auditor").get(path).etag(),
                        Map.of("reply", "DECLINE"))
                .expect(200);
        var declined = kinds(mine("panel-support"));
        var open = kinds(mine("panel-iag"));
        Api.as("panel-chair")
                .post(path + "/closing", Api.as("auditor").get(path).etag(), null)
                .expect(200);

        assertThat(declined).isEmpty();
        assertThat(open).containsExactly("RATE_SCREENING");
        assertThat(kinds(mine("panel-iag"))).isEmpty();
        assertThat(kinds(mine("panel-chair"))).containsExactly("CONCLUDE_SCREENING");
    }

    @Test
    void an_assessment_waits_for_each_in_turn_and_never_for_who_may_not() {
        story.written();
        var writing = kinds(mine("policy-author"));
        Api.as("policy-author").post(story.path() + "/submission", story.etag(), null).expect(200);
        var assuring = kinds(mine("assurer"));
        var byAuthor =
                kinds(ofStory(items(Api.person(Story.sub(1), "assurer"), "/v1/worklists/mine")));
        story.assure(Api.as("assurer")).expect(200);
        var deciding = kinds(mine("decision-maker"));
        var byAssurer =
                kinds(
                        ofStory(
                                items(
                                        Api.person(Story.sub(6), "decision-maker"),
                                        "/v1/worklists/mine")));

        assertThat(writing).containsExactly("WRITE_ASSESSMENT");
        assertThat(assuring).containsExactly("ASSURE_ASSESSMENT");
        assertThat(byAuthor).isEmpty();
        assertThat(deciding).containsExactly("DECIDE_ASSESSMENT");
        assertThat(byAssurer).isEmpty();
    }

    @Test
    void what_the_public_says_waits_to_be_looked_at_and_then_for_an_answer_by_somebody_else() {
        story.withOwner().registered();
        var given =
                Api.nobody()
                        .create(
                                "/v1/public-comments",
                                Map.of(
                                        "subjectId",
                                        story.subject(),
                                        "text",
                                        "Please do not.",
                                        "mayBeShown",
                                        true))
                        .expect(201);
        var moderating = kinds(mine("programme-office"));
        var comment = "/v1/public-comments/" + given.id();
        Api.as("programme-office")
                .post(comment + "/admission", Api.as("programme-office").get(comment).etag(), null)
                .expect(200);

        assertThat(moderating).containsExactly("MODERATE_COMMENT");
        assertThat(kinds(mine("programme-office"))).isEmpty();
        assertThat(kinds(mine("policy-author"))).containsExactly("ANSWER_COMMENT");
    }

    @Test
    void a_part_waits_for_the_person_whom_it_was_given_to() {
        story.written();
        var person = "writer-" + story.post;
        Api.as("policy-author")
                .put(
                        story.path() + "/assignments",
                        story.etag(),
                        Map.of("items", List.of(Map.of("part", "IMPACTS", "person", person))))
                .expect(200);

        assertThat(kinds(ofStory(items(Api.person(person, "auditor"), "/v1/worklists/mine"))))
                .containsExactly("WRITE_PART");
    }

    @Test
    void a_review_does_not_wait_for_an_assurer_who_wrote_the_version() {
        story.withOwner().reviewDue("DSP-" + story.post);
        var review = story.review();
        story.asOwner()
                .post(
                        review + "/conclusion",
                        Api.as("assurer").get(review).etag(),
                        Story.conclusion("CONFIRM"))
                .expect(200);

        assertThat(kinds(mine("assurer"))).containsExactly("AGREE_REVIEW");
        assertThat(kinds(ofStory(items(Api.person(Story.sub(1), "assurer"), "/v1/worklists/mine"))))
                .isEmpty();
    }

    @Test
    void an_urgent_adoption_waits_for_its_post_with_the_day_it_lapses() {
        story.registered();
        var path = "/v1/subjects/" + story.subject();
        Api.as("decision-maker")
                .post(
                        path + "/urgent-adoption",
                        Api.as("auditor").get(path).etag(),
                        Map.of(
                                "whyUrgent", "It cannot wait for the assessment now.",
                                "eliminateDiscrimination", "Grounds are recorded each time.",
                                "advanceEquality", "Trained officers meet disabled people.",
                                "fosterGoodRelations", "The advisory group is told before."))
                .expect(200);

        assertThat(items("/v1/worklists/posts/" + story.post))
                .filteredOn(item -> item.path("kind").asText().equals("SECURE_URGENT_ADOPTION"))
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.path("dueOn").asText())
                                    .isEqualTo(Story.TODAY.plusDays(28).toString());
                            assertThat(item.path("overdue").asBoolean()).isFalse();
                            assertThat(item.path("daysWaiting").asInt()).isZero();
                        });
    }

    @Test
    void what_waits_is_counted_by_kind_state_area_and_age() {
        var before = waiting();
        story.registered();
        var counts = Api.as("auditor").get("/v1/worklists/counts").expect(200).json();

        assertThat(waiting()).isEqualTo(before + 1);
        assertThat(counts.path("items"))
                .anySatisfy(
                        count -> {
                            assertThat(count.path("kind").asText()).isEqualTo("SCREEN_SUBJECT");
                            assertThat(count.path("state").asText()).isEqualTo("PROPOSED");
                            assertThat(count.path("age").asText()).isEqualTo("UNDER_A_WEEK");
                            assertThat(count.path("businessArea").asText())
                                    .isEqualTo("Territorial Policing");
                        });
    }

    @Test
    void the_pages_of_a_worklist_leave_nothing_out() {
        for (var number = 0; number < 3; number++) {
            story.registered();
        }
        var path = "/v1/worklists/posts/" + story.post;
        var first = Api.as("auditor").get(path + "?limit=2").expect(200);
        var second =
                Api.as("auditor").get(path + "?limit=2&after=" + first.text("/next")).expect(200);

        assertThat(first.json().path("items")).hasSize(2);
        assertThat(second.json().path("items")).hasSize(1);
        Api.as("auditor").get(path + "?after=bm9uc2Vuc2U").problem(400, "page-malformed");
    }

    private int waiting() {
        return Api.as("auditor").get("/v1/worklists/counts").json().path("waiting").asInt();
    }

    private List<JsonNode> mine(String identity) {
        return ofStory(items(Api.as(identity), "/v1/worklists/mine"));
    }

    private List<JsonNode> items(String path) {
        return items(Api.as("auditor"), path);
    }

    private static List<JsonNode> items(Api reader, String path) {
        var found = new ArrayList<JsonNode>();
        var page = reader.get(path + "?limit=200").expect(200).json();
        page.path("items").forEach(found::add);
        while (page.path("next").isTextual()) {
            page =
                    reader.get(path + "?limit=200&after=" + page.path("next").asText())
                            .expect(200)
                            .json();
            page.path("items").forEach(found::add);
        }
        return found;
    }

    private List<JsonNode> ofStory(List<JsonNode> items) {
        return items.stream()
                .filter(item -> item.path("subjectId").asText().equals(story.subject().toString()))
                .toList();
    }

    private static List<String> kinds(List<JsonNode> items) {
        return items.stream().map(item -> item.path("kind").asText()).toList();
    }
}
