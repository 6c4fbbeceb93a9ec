package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;

/** What every endpoint keeps: entity tags, idempotency keys, pages, every violation at once. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class ContractsQuarkusTest {
    private final Story story = new Story();

    @Test
    void a_change_of_what_somebody_else_has_changed_is_refused() {
        story.written();
        var stale = story.etag();
        story.write(Api.person("another-author", "policy-author"), changed()).expect(200);

        Api.as("policy-author")
                .put(story.path() + "/content", stale, story.content())
                .problem(412, "stale-version");
        Api.as("policy-author")
                .put(story.path() + "/content", null, story.content())
                .problem(428, "if-match-missing");
        assertThat(story.reread().text("/current/content/scope/aims")).isEqualTo("Other aims.");
    }

    private Map<String, Object> changed() {
        var content = story.content();
        content.put(
                "scope",
                Map.of(
                        "aims",
                        "Other aims.",
                        "changeKind",
                        "CHANGED",
                        "functions",
                        List.of("SERVICE_DELIVERY"),
                        "people",
                        List.of("CITIZENS")));
        return content;
    }

    @Test
    void the_same_key_and_body_have_one_effect_and_one_answer() {
        var key = UUID.randomUUID().toString();
        var body =
                Map.of(
                        "kind", "SOP",
                        "title", "Use of body-worn video",
                        "purpose", "Record encounters.",
                        "accountablePost", story.post);
        var author = Api.as("policy-author");

        var first = author.create("/v1/subjects", body, key).expect(201);
        var again = author.create("/v1/subjects", body, key).expect(201);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(again.response().header("Location"))
                .isEqualTo(first.response().header("Location"));
        assertThat(
                        Api.as("auditor")
                                .get("/v1/subjects?accountablePost=" + story.post)
                                .json()
                                .path("items"))
                .hasSize(1);
        var other = new HashMap<>(body);
        other.put("title", "Something else");
        author.create("/v1/subjects", other, key).problem(422, "idempotency-key-reused");
    }

    @Test
    void every_broken_rule_is_told_at_once_with_its_place_and_its_source() {
        story.screened();

        var refused =
                Api.as("policy-author")
                        .post(story.path() + "/submission", story.etag(), null)
                        .problem(422, "broken-rule");

        assertThat(refused.violations()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(refused.json().path("violations"))
                .allSatisfy(
                        violation -> assertThat(violation.path("source").asText()).isNotBlank());
    }

    @Test
    void a_rank_or_weight_of_a_characteristic_has_no_place() {
        story.registered();
        var screening = story.openScreening();
        var refused =
                Api.as("panel-iag")
                        .create(
                                "/v1/screenings/" + screening + "/ratings",
                                Map.of(
                                        "ratings",
                                        Map.of(
                                                "RACE",
                                                Map.of(
                                                        "relevance", "high",
                                                        "reason", "It is.",
                                                        "weight", 2))))
                        .problem(422, "broken-rule");

        assertThat(refused.violations())
                .singleElement()
                .asString()
                .startsWith("/ratings/RACE/weight");
        var names =
                Api.nobody()
                        .get("/v1/characteristics?version=2")
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("name");
        assertThat(names).hasSize(13).isSorted();
    }

    @Test
    void lists_are_read_page_by_page() {
        for (var i = 0; i < 3; i++) {
            story.registered();
        }
        var path = "/v1/subjects?limit=2&accountablePost=" + story.post;
        var first = Api.as("auditor").get(path).expect(200);
        var second = Api.as("auditor").get(path + "&after=" + first.text("/next")).expect(200);

        assertThat(first.json().path("items")).hasSize(2);
        assertThat(first.response().headers().getValues("Link"))
                .anyMatch(link -> link.contains("rel=\"next\""));
        assertThat(second.json().path("items")).hasSize(1);
        assertThat(second.json().path("next").isNull()).isTrue();
    }

    @Test
    void every_list_that_begins_with_something_else_is_read_page_by_page_as_well() {
        story.written();
        var programme = "PROGRAMME-" + story.post;
        for (var strand : List.of("B", "A", "C")) {
            new Story()
                    .registered(
                            Map.of(
                                    "kind",
                                    "PROGRAMME_STRAND",
                                    "title",
                                    "Strand " + strand,
                                    "purpose",
                                    "Change how we work.",
                                    "accountablePost",
                                    story.post,
                                    "programme",
                                    programme,
                                    "programmeStrand",
                                    strand));
        }
        var screening = story.screening();

        for (var path :
                List.of(
                        "/v1/duties",
                        "/v1/characteristics?version=2",
                        "/v1/characteristics/versions",
                        "/v1/characteristics/mapping?from=1&to=2",
                        "/v1/characteristics/limbs?version=2",
                        "/v1/coverage/programme-strands?programme=" + programme,
                        "/v1/screenings/" + screening + "/ratings",
                        story.path() + "/duties")) {
            var whole = items(Api.as("auditor").get(path + limit(path, 200)).expect(200));
            assertThat(whole).as(path).hasSizeGreaterThan(1);
            assertThat(pageByPage(path)).as(path).isEqualTo(whole);
        }
        for (var path :
                List.of(
                        "/v1/questionnaires",
                        "/v1/questionnaires/screening/versions",
                        story.path() + "/reviews")) {
            assertThat(pageByPage(path))
                    .as(path)
                    .isEqualTo(items(Api.as("auditor").get(path).expect(200)));
        }
        for (var path :
                List.of(
                        "/v1/questionnaires",
                        "/v1/characteristics/versions",
                        story.path() + "/reviews")) {
            Api.as("auditor").get(path + "?after=bm9uZQ").problem(400, "page-malformed");
            Api.as("auditor").get(path + "?limit=201").problem(400, "page-malformed");
        }
    }

    /** One row a page, along the links. */
    private static List<JsonNode> pageByPage(String path) {
        var all = new ArrayList<JsonNode>();
        var next = path + limit(path, 1);
        while (next != null) {
            var page = Api.as("auditor").get(next).expect(200);
            assertThat(items(page)).as(next).hasSizeLessThanOrEqualTo(1);
            all.addAll(items(page));
            next =
                    page.response().headers().getValues("Link").stream()
                            .filter(link -> link.endsWith("rel=\"next\""))
                            .map(link -> link.substring(1, link.indexOf('>')))
                            .findFirst()
                            .orElse(null);
            assertThat(page.json().path("next").isNull()).isEqualTo(next == null);
        }
        return all;
    }

    private static String limit(String path, int limit) {
        return (path.contains("?") ? "&limit=" : "?limit=") + limit;
    }

    private static List<JsonNode> items(Api.Answer page) {
        var items = new ArrayList<JsonNode>();
        page.json().path("items").forEach(items::add);
        return items;
    }

    @Test
    void an_inquorate_panel_can_only_require_the_assessment() {
        story.registered();
        var screening = story.openScreening();
        Story.rate(screening, "panel-union", "low").expect(201);

        var refused = Story.complete(screening, Map.of()).problem(422, "inquorate");
        var precaution = Story.complete(screening, Map.of("precautionary", true)).expect(200);

        assertThat(refused.violations()).hasSize(2);
        assertThat(precaution.text("/outcome")).isEqualTo("FULL_EIA_REQUIRED");
        assertThat(precaution.text("/basis")).isEqualTo("PRECAUTIONARY");
        assertThat(precaution.text("/assessmentId")).isNotBlank();
    }

    @Test
    void a_subject_is_not_adopted_before_due_regard_is_shown() {
        story.withOwner().registered();
        var path = "/v1/subjects/" + story.subject();

        assertThat(adopt(path).problem(422, "due-regard-not-shown").violations())
                .containsExactly(" it is not yet screened; call a panel together");
        var screening = story.openScreening();
        for (var member : List.of("panel-union", "panel-support", "panel-iag")) {
            Story.rate(screening, member, "high").expect(201);
        }
        Story.complete(screening, Map.of()).expect(200);
        assertThat(adopt(path).problem(422, "due-regard-not-shown").violations())
                .singleElement()
                .asString()
                .contains("DRAFT with 0 engagements");
        Api.as("policy-author")
                .post(path + "/adoption", Api.as("auditor").get(path).etag(), null)
                .problem(403, "post-not-held");
        Api.as("panel-chair")
                .create("/v1/screenings", Map.of("subjectId", story.subject(), "panel", List.of()))
                .problem(409, "assessment-in-force");
    }

    private static Api.Answer adopt(String path) {
        return Api.as("decision-maker")
                .post(path + "/adoption", Api.as("auditor").get(path).etag(), null);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        var nothing = UUID.randomUUID();

        Api.as("auditor").get("/v1/subjects/" + nothing).problem(404, "not-found");
        Api.as("auditor").get("/v1/assessments/" + nothing).problem(404, "not-found");
        Api.as("auditor").get("/v1/screenings/" + nothing).problem(404, "not-found");
        Api.nobody().get("/v1/published-assessments/" + nothing).problem(404, "not-found");
        Api.nobody().get("/v1/characteristics/HEIGHT").problem(404, "not-found");
        for (var list :
                List.of(
                        "/v1/assessments/" + nothing + "/reviews",
                        "/v1/assessments/" + nothing + "/duties",
                        "/v1/assessments/" + nothing + "/comments",
                        "/v1/assessments/" + nothing + "/changes",
                        "/v1/assessments/" + nothing + "/monitoring",
                        "/v1/assessments/" + nothing + "/monitoring-reports",
                        "/v1/assessments/" + nothing + "/monitoring-findings",
                        "/v1/assessments/" + nothing + "/target-assessments",
                        "/v1/screenings/" + nothing + "/ratings",
                        "/v1/subjects/" + nothing + "/public-comments",
                        "/v1/questionnaires/height/versions",
                        "/v1/duties/HEIGHT/obligations")) {
            Api.as("programme-office").get(list).problem(404, "not-found");
        }
        Api.as("panel-chair")
                .create("/v1/screenings", Map.of("subjectId", nothing, "panel", List.of()))
                .problem(404, "not-found");
    }
}
