package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.dueregard.platform.Ids;
import org.junit.jupiter.api.Test;

/** Several people write one assessment. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class CollaborationQuarkusTest {
    private final Story story = new Story();
    private final String colleague = "colleague-" + Ids.next();

    private Api colleague() {
        return Api.person(colleague, "policy-author");
    }

    @Test
    void each_gap_names_its_rule_its_source_and_the_person_it_waits_for() {
        story.withOwner().screened();
        assign("EVIDENCE", colleague).expect(200);

        var all = completeness(Api.as("policy-author"), "");
        assertThat(all.path("complete").asBoolean()).isFalse();
        assertThat(all.path("gaps"))
                .isNotEmpty()
                .allSatisfy(
                        gap -> {
                            assertThat(gap.path("rule").asText()).isNotBlank();
                            assertThat(gap.path("source").asText()).isNotBlank();
                            assertThat(gap.path("waitsFor").path("who").asText())
                                    .isEqualTo("policy-author");
                        });
        assign("SCOPE", colleague).expect(200);
        assertThat(gapsFor(colleague()))
                .extracting(gap -> gap.path("rule").asText())
                .contains("scope-described");
        assertThat(gapsFor(Api.person(colleague)))
                .allMatch(gap -> gap.path("part").asText().equals("SCOPE"));
        assertThat(gapsFor(Api.as("assurer"))).isEmpty();
    }

    @Test
    void on_its_way_a_version_says_whom_it_waits_for() {
        story.withOwner().written();
        assertThat(next()).containsExactly("submitted ROLE policy-author");
        Api.as("policy-author").post(story.path() + "/submission", story.etag(), null).expect(200);
        assertThat(next()).containsExactly("assured ROLE assurer");
        story.assure(Api.as("assurer")).expect(200);
        assertThat(next())
                .containsExactly(
                        "mitigation-placed POST " + story.post, "decided ROLE decision-maker");
        story.agreed();
        assertThat(next()).containsExactly("decided ROLE decision-maker");
        story.decide(Api.as("decision-maker"), "ADJUST").expect(200);
        assertThat(next()).containsExactly("published ROLE publisher");
    }

    @Test
    void a_part_is_not_given_to_the_assurer_of_the_version() {
        story.withOwner().submitted();
        Api.as("assurer")
                .post(
                        story.path() + "/assurance",
                        story.etag(),
                        Map.of("result", "CHANGES_REQUESTED", "note", "Say more."))
                .expect(200);

        assertThat(assign("SCOPE", Story.sub(6)).problem(422, "broken-rule").violations())
                .hasSize(1);
        Api.as("assurer")
                .put(story.path() + "/assignments", story.etag(), Map.of("items", List.of()))
                .problem(403, "role-missing");
    }

    @Test
    void who_has_seen_an_older_version_is_told_who_changed_what_since() {
        story.withOwner().screened();
        var before = story.reread();
        var seen = before.etag();
        var since = before.text("/revision");
        colleague()
                .put(
                        story.path() + "/evidence",
                        seen,
                        Map.of("items", List.of(Story.evidence("E1", null))))
                .expect(200);
        colleague()
                .put(
                        story.path() + "/scope",
                        story.etag(),
                        Map.of("aims", "Fewer fruitless searches."))
                .expect(200);

        var refused =
                Api.as("policy-author")
                        .put(story.path() + "/scope", seen, Map.of("aims", "Mine."))
                        .problem(412, "stale-version");

        assertThat(refused.violations())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("/evidence assessment.revised by " + colleague);
        var changes =
                Api.as("policy-author")
                        .get(story.path() + "/changes?since=" + since)
                        .expect(200)
                        .json()
                        .path("items");
        assertThat(changes).hasSize(2);
        assertThat(changes.get(1).path("parts").get(0).asText()).isEqualTo("SCOPE");
        assertThat(changes.get(1).path("person").asText()).isEqualTo(colleague);
        assertThat(
                        Api.as("policy-author")
                                .get(
                                        story.path()
                                                + "/changes?since="
                                                + story.reread().text("/revision"))
                                .json()
                                .path("items"))
                .isEmpty();
    }

    @Test
    void what_moves_beside_an_assessment_is_new_to_its_readers_and_stops_none_of_its_authors() {
        story.withOwner().submitted();
        var seen = story.reread();
        assertThat(again(seen).statusCode()).isEqualTo(304);

        story.agreed();

        var moved = again(seen);
        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(moved.jsonPath().getString("mitigationProgress[0].state")).isEqualTo("AGREED");
        assertThat(moved.jsonPath().getLong("revision"))
                .isEqualTo(seen.json().path("revision").asLong());
        assertThat(again(story.reread()).statusCode()).isEqualTo(304);
        Api.as("assurer")
                .post(
                        story.path() + "/assurance",
                        seen.etag(),
                        Map.of("result", "PASSED", "checklist", Story.checklist()))
                .expect(200);
        Api.as("assurer")
                .post(
                        story.path() + "/assurance",
                        seen.etag(),
                        Map.of("result", "PASSED", "checklist", Story.checklist()))
                .problem(412, "stale-version");
    }

    private Response again(Api.Answer seen) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of("auditor"))
                .header("If-None-Match", seen.etag())
                .get(story.path());
    }

    @Test
    void
            more_changes_than_a_page_holds_come_page_by_page_and_a_refusal_says_that_it_leaves_some_out() {
        story.withOwner().screened();
        var before = story.reread();
        var first = before.json().path("revision").asLong();
        var tag = before.etag();
        for (var change = 0; change < 101; change++) {
            tag =
                    Api.as("policy-author")
                            .put(
                                    story.path() + "/scope",
                                    tag,
                                    Map.of("aims", "Aim " + change + "."))
                            .expect(200)
                            .etag();
        }

        var told = new ArrayList<Long>();
        var path = story.path() + "/changes?limit=40&since=" + first;
        var page = Api.as("auditor").get(path).expect(200);
        assertThat(page.etag()).isEqualTo("\"" + story.reread().text("/revision") + "\"");
        while (true) {
            page.json().path("items").forEach(item -> told.add(item.path("since").asLong()));
            if (page.json().path("next").isNull()) {
                break;
            }
            assertThat(page.json().path("items")).hasSize(40);
            assertThat(page.response().headers().getValues("Link"))
                    .anyMatch(link -> link.contains("rel=\"next\""));
            page = Api.as("auditor").get(path + "&after=" + page.text("/next")).expect(200);
        }

        assertThat(told)
                .containsExactlyElementsOf(LongStream.range(first, first + 101).boxed().toList());
        var refused =
                Api.as("policy-author")
                        .put(story.path() + "/scope", before.etag(), Map.of("aims", "Mine."))
                        .problem(412, "stale-version");
        assertThat(refused.violations()).hasSize(100);
        assertThat(refused.text("/detail")).endsWith("the first 100 are here.");
        for (var cursor : List.of("bm9uZQ", "MS94", "LzE")) {
            Api.as("auditor").get(path + "&after=" + cursor).problem(400, "page-malformed");
        }
    }

    @Test
    void a_comment_on_a_part_stays_open_until_somebody_says_what_came_of_it() {
        story.withOwner().written();
        var comment =
                Api.as("assurer")
                        .create(
                                story.path() + "/comments",
                                Map.of("part", "IMPACTS", "comment", "I1 names no borough."))
                        .expect(201);
        var path = story.path() + "/comments/" + comment.id();

        assertThat(open()).hasSize(1);
        Api.as("publisher")
                .post(path + "/resolution", comment.etag(), Map.of("resolution", "Done."))
                .problem(403, "not-an-author");
        Api.as("policy-author")
                .post(
                        path + "/resolution",
                        comment.etag(),
                        Map.of("resolution", "I1 now names the borough."))
                .expect(200);
        assertThat(open()).isEmpty();
        Api.as("policy-author")
                .post(
                        path + "/resolution",
                        Api.as("auditor").get(path).etag(),
                        Map.of("resolution", "Again."))
                .problem(409, "illegal-transition");
    }

    private JsonNode open() {
        return Api.as("auditor")
                .get(story.path() + "/comments?open=true")
                .expect(200)
                .json()
                .path("items");
    }

    private Api.Answer assign(String part, String person) {
        return Api.as("policy-author")
                .put(
                        story.path() + "/assignments",
                        story.etag(),
                        Map.of("items", List.of(Map.of("part", part, "person", person))));
    }

    private JsonNode completeness(Api by, String query) {
        return by.get(story.path() + "/completeness" + query).expect(200).json();
    }

    private List<JsonNode> gapsFor(Api person) {
        var gaps = new ArrayList<JsonNode>();
        completeness(person, "?mine=true").path("gaps").forEach(gaps::add);
        return gaps;
    }

    private List<String> next() {
        var steps = new ArrayList<String>();
        completeness(Api.as("auditor"), "")
                .path("next")
                .forEach(
                        step ->
                                steps.add(
                                        step.path("rule").asText()
                                                + " "
                                                + step.path("waitsFor").path("kind").asText()
                                                + " "
                                                + step.path("waitsFor").path("who").asText()));
        return steps;
    }
}
