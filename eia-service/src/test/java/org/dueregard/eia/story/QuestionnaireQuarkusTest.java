package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dueregard.eia.Reference;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;

/** Questionnaires are data: the programme office drafts, tries, publishes and retires them. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class QuestionnaireQuarkusTest {
    private static final String ALL = "/v1/questionnaires";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Api office = Api.as("programme-office");
    private final ObjectNode document = (ObjectNode) Reference.json(Reference.SCREENING_1);
    private final String code = "trial-" + NUMBER.incrementAndGet();

    @Test
    void a_draft_becomes_a_published_version_that_nobody_can_change() {
        var draft = office.create(ALL, draft(code)).expect(201);
        var place = ALL + "/" + code + "/versions/1";

        var published = office.post(place + "/publication", draft.etag(), null).expect(200);

        assertThat(published.text("/state")).isEqualTo("PUBLISHED");
        assertThat(published.json().path("testRuns"))
                .allMatch(run -> run.path("passed").asBoolean());
        assertThat(Api.nobody().get(place).expect(200).text("/sha256")).hasSize(64);
        office.put(place + "/draft", published.etag(), Map.of("document", document))
                .problem(409, "illegal-transition");
        var retired =
                office.post(place + "/retirement", published.etag(), Map.of("reason", "A trial."))
                        .expect(200);
        assertThat(retired.text("/state")).isEqualTo("RETIRED");
        Api.nobody().get(place).expect(200);
    }

    @Test
    void only_the_programme_office_drafts_and_nobody_else_sees_a_draft() {
        office.create(ALL, draft(code)).expect(201);

        Api.as("policy-author").create(ALL, draft("other")).problem(403, "role-missing");
        Api.nobody().get(ALL + "/" + code + "/versions/1").problem(404, "not-found");
        Api.as("policy-author")
                .post(ALL + "/" + code + "/versions/1/preview", null, Map.of("sheets", List.of()))
                .problem(403, "role-missing");
        office.create(ALL, draft(code)).problem(409, "draft-under-way");
    }

    @Test
    void a_draft_whose_conditions_go_round_in_a_circle_is_refused() {
        criterion(1).set("askedWhen", condition("impact", "major"));
        criterion(2).set("askedWhen", condition("likelihood", "likely"));

        var refused = office.create(ALL, draft(code)).problem(422, "broken-rule");

        assertThat(refused.violations())
                .anyMatch(sentence -> sentence.contains("likelihood → impact → likelihood"));
    }

    @Test
    void a_draft_whose_test_cases_fail_is_not_published() {
        ((ObjectNode) document.path("testCases").path(0)).put("outcome", "FULL_EIA_REQUIRED");
        var draft = office.create(ALL, draft(code)).expect(201);
        var place = ALL + "/" + code + "/versions/1";

        var refused =
                office.post(place + "/publication", draft.etag(), null)
                        .problem(422, "questionnaire-tests-fail");

        assertThat(draft.json().at("/testRuns/0/passed").asBoolean()).isFalse();
        assertThat(refused.violations())
                .containsExactly(
                        "/document/testCases/0 “nothing adverse: not required” expected"
                                + " FULL_EIA_REQUIRED by no rule, and got NOT_REQUIRED by no rule");
        office.post(place + "/publication", null, null).problem(428, "if-match-missing");
        office.put(place + "/draft", "\"77\"", Map.of("document", document))
                .problem(412, "stale-version");
    }

    @Test
    void a_preview_scores_a_sheet_and_stores_nothing() {
        office.create(ALL, draft(code)).expect(201);
        var sheet =
                Map.of(
                        "RACE",
                        Map.of(
                                "relevance",
                                "medium",
                                "likelihood",
                                "likely",
                                "reason",
                                "Perhaps."));

        var preview =
                office.post(
                                ALL + "/" + code + "/versions/1/preview",
                                null,
                                Map.of("sheets", List.of(sheet)))
                        .expect(200);

        assertThat(preview.text("/outcome")).isEqualTo("FULL_EIA_REQUIRED");
        assertThat(preview.text("/unanswered/0")).isEqualTo("sheet 1, RACE: impact");
        assertThat(preview.json().path("trace").findValuesAsText("sentence"))
                .contains(
                        "RACE, sheet 1: impact unknown; what is not known cannot be ruled out, so"
                                + " rule anything-unknown requires the full assessment.");
    }

    @Test
    void two_versions_are_compared_item_by_item() {
        var first = office.create(ALL, draft(code)).expect(201);
        office.post(ALL + "/" + code + "/versions/1/publication", first.etag(), null).expect(200);
        ((ObjectNode) document.path("rules").path(1)).put("level", 15);
        criterion(2).put("question", "How severe?");
        office.create(ALL, draft(code)).expect(201);

        var compared = office.get(ALL + "/" + code + "/comparison?from=1&to=2").expect(200);

        assertThat(compared.json().path("differences").findValuesAsText("at"))
                .containsExactly("/criteria/impact/question", "/rules/any-serious-risk/level");
        assertThat(compared.text("/differences/1/before")).isEqualTo("12");
        assertThat(compared.text("/differences/1/after")).isEqualTo("15");
        assertThat(compared.text("/differences/1/change")).isEqualTo("CHANGED");
    }

    @Test
    void changing_criteria_does_not_alter_earlier_outcomes_and_each_cites_its_version() {
        var earlier = new Story();
        earlier.registered();
        var old = earlier.openScreening();
        for (var member : List.of("panel-union", "panel-support", "panel-iag")) {
            Story.rate(old, member, "medium").expect(201);
        }
        var decided = Story.complete(old, Map.of()).expect(200);
        var was = decided.json().at("/questionnaire/version").asInt();

        ((ObjectNode) document.path("rules").path(0)).put("level", 2);
        expecting(2, "any-high-relevance", "any-serious-risk");
        expecting(3, "any-high-relevance");
        var next = publishScreening();
        try {
            var later = new Story();
            later.registered();
            var fresh = later.openScreening();
            for (var member : List.of("panel-union", "panel-support", "panel-iag")) {
                Story.rate(fresh, member, "medium").expect(201);
            }
            var decidedLater = Story.complete(fresh, Map.of()).expect(200);

            assertThat(decided.text("/outcome")).isEqualTo("NOT_REQUIRED");
            assertThat(decidedLater.text("/outcome")).isEqualTo("FULL_EIA_REQUIRED");
            assertThat(decidedLater.json().at("/questionnaire/version").asInt()).isEqualTo(next);
            var again = Api.as("auditor").get("/v1/screenings/" + old + "/scoring").expect(200);
            assertThat(again.json().at("/questionnaire/version").asInt()).isEqualTo(was);
            assertThat(again.json().path("sameAsRecorded").asBoolean()).isTrue();
            assertThat(again.text("/outcome")).isEqualTo("NOT_REQUIRED");
            assertThat(again.text("/narrative/0"))
                    .isEqualTo(
                            "RACE, sheet 1: relevance medium = 2; 2 is below 3: rule"
                                    + " any-high-relevance requires nothing.");
        } finally {
            retireScreening(next);
        }
    }

    /** The test cases with a medium relevance come out otherwise at level 2. */
    private void expecting(int position, String... fired) {
        var test = (ObjectNode) document.path("testCases").path(position);
        var rules = test.put("outcome", "FULL_EIA_REQUIRED").putArray("fired");
        List.of(fired).forEach(rules::add);
    }

    private int publishScreening() {
        var draft = office.create(ALL, draft("screening")).expect(201);
        var version = draft.json().path("version").asInt();
        office.post(ALL + "/screening/versions/" + version + "/publication", draft.etag(), null)
                .expect(200);
        return version;
    }

    private void retireScreening(int version) {
        var place = ALL + "/screening/versions/" + version;
        office.post(
                        place + "/retirement",
                        office.get(place + "/draft").etag(),
                        Map.of("reason", "The trial is over."))
                .expect(200);
    }

    @Test
    void the_only_version_that_screenings_can_pin_stays() {
        var place = ALL + "/screening/versions/1";

        office.post(
                        place + "/retirement",
                        office.get(place + "/draft").etag(),
                        Map.of("reason", "Old."))
                .problem(409, "questionnaire-needed");
    }

    private Map<String, Object> draft(String as) {
        return Map.of("code", as, "document", document);
    }

    private ObjectNode criterion(int position) {
        return (ObjectNode) document.path("criteria").path(position);
    }

    private static JsonNode condition(String criterion, String choice) {
        return Reference.json(
                "{\"criterion\": \"%s\", \"choices\": [\"%s\"]}".formatted(criterion, choice));
    }
}
