package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people write into an action is text, whatever it looks like; what is no text is refused. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class HostileTextQuarkusTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOSTILE =
            "<script>alert(1)</script>'; DROP TABLE action; -- \" ${7*7} =1+1 \u202e 😀";
    private static final String LONG = "x".repeat(10_000 - HOSTILE.length());

    private Cast cast;

    @BeforeEach
    void begin() {
        cast = Cast.of();
    }

    @Test
    void html_and_script_and_long_texts_in_every_field_of_an_action_are_kept_as_text() {
        var plan = DraftingPlan.of(cast);
        var path = "/v1/actions/" + plan.drafted("INV-1", cast, "");
        Cast.done(
                Api.put(
                        Api.office(),
                        path + "/terms",
                        json(
                                Map.of(
                                        "title",
                                        HOSTILE,
                                        "description",
                                        HOSTILE + LONG,
                                        "accountablePost",
                                        cast.post(),
                                        "businessArea",
                                        HOSTILE,
                                        "lens",
                                        "BOTH",
                                        "characteristics",
                                        List.of(HOSTILE),
                                        "successMeasure",
                                        Map.of("text", HOSTILE, "indicatorId", HOSTILE),
                                        "reason",
                                        HOSTILE))));
        Api.create(
                        Api.office(),
                        path + "/consultations",
                        json(
                                Map.of(
                                        "body",
                                        cast.body(),
                                        "heldOn",
                                        "2020-02-03",
                                        "method",
                                        HOSTILE,
                                        "views",
                                        HOSTILE + LONG,
                                        "response",
                                        HOSTILE)))
                .then()
                .statusCode(201);
        Cast.done(
                Api.change(
                        cast.chairToken(),
                        path + "/group-agreements",
                        json(Map.of("body", cast.body(), "note", HOSTILE))));
        Cast.done(Api.change(Api.office(), path + "/proposal", json(Map.of("reason", HOSTILE))));
        Cast.done(
                Api.change(
                        cast.holderToken(), path + "/acceptance", json(Map.of("note", HOSTILE))));
        Api.create(
                        cast.holderToken(),
                        path + "/milestones",
                        json(
                                Map.of(
                                        "title",
                                        HOSTILE,
                                        "due",
                                        Map.of("date", "2030-02-01", "precision", "DAY"))))
                .then()
                .statusCode(201);

        var read = Api.get(Api.office(), path);

        assertThat(read.contentType()).startsWith("application/json");
        read.then()
                .body("title", equalTo(HOSTILE))
                .body("description", equalTo(HOSTILE + LONG))
                .body("businessArea", equalTo(HOSTILE))
                .body("characteristics", contains(HOSTILE))
                .body("successMeasure.text", equalTo(HOSTILE))
                .body("successMeasure.indicatorId", equalTo(HOSTILE))
                .body("consultations[0].views", equalTo(HOSTILE + LONG))
                .body("groupAgreements[0].note", equalTo(HOSTILE))
                .body("milestones[0].title", equalTo(HOSTILE));
        Api.get(Api.office(), path + "/history").then().body("items.reason", hasItem(HOSTILE));
        Api.get(Api.office(), "/v1/actions/counts?characteristic=RACE'--")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    void an_address_of_evidence_is_one_that_a_reader_can_follow_and_no_script() {
        var id = cast.proposed();
        cast.accept(id);
        cast.plan(id);
        Cast.done(cast.start(id));
        var path = "/v1/actions/" + id + "/evidence";
        for (var url :
                List.of(
                        "javascript:alert(1)",
                        "data:text/html,<script>alert(1)</script>",
                        "file:///etc/passwd",
                        "//example.invalid/1",
                        "https://",
                        "https://example.invalid/a b",
                        "not an address")) {
            Api.create(cast.holderToken(), path, evidence(url))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/url"));
        }
        var longest = "https://example.invalid/" + "a".repeat(2000 - 24);
        Api.create(cast.holderToken(), path, evidence(longest)).then().statusCode(201);
        Api.create(cast.holderToken(), path, evidence(longest + "a"))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/url"));
    }

    @Test
    void what_is_too_long_or_no_text_or_no_day_is_named_field_by_field() {
        Api.create(
                        Api.office(),
                        "/v1/actions",
                        json(
                                Map.of(
                                        "title", "t".repeat(201),
                                        "description", "d".repeat(10_001),
                                        "accountablePost", "no code",
                                        "lens", "BOTH",
                                        "characteristics", List.of(" "),
                                        "origin", Map.of("type", "BOARD", "id", ""),
                                        "successMeasure", Map.of("text", " "))))
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/title",
                                "/description",
                                "/accountablePost",
                                "/characteristics/0",
                                "/origin/id",
                                "/successMeasure/text"));
        Api.create(Api.office(), "/v1/actions", draft("2030-02-30"))
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/endDate/date"));
        for (var impossible : List.of("0007-01-01", "+12345-01-01", "2200-01-01")) {
            Api.create(Api.office(), "/v1/actions", draft(impossible))
                    .then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/endDate"));
        }
    }

    @Test
    void an_end_before_its_start_or_its_milestones_is_refused_with_each_of_them() {
        var id = cast.proposed();
        cast.accept(id);
        cast.plan(id);
        Cast.done(cast.start(id));

        Api.put(
                        cast.holderToken(),
                        "/v1/actions/" + id + "/end-date",
                        "{\"date\": \"2020-01-01\", \"precision\": \"DAY\", \"reason\": \"r\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/date", "/date"));
    }

    private String draft(String end) {
        return json(
                Map.of(
                        "title",
                        "t",
                        "description",
                        "d",
                        "accountablePost",
                        cast.post(),
                        "lens",
                        "BOTH",
                        "origin",
                        Map.of("type", "BOARD", "id", "1"),
                        "endDate",
                        Map.of("date", end, "precision", "DAY")));
    }

    private static String evidence(String url) {
        return json(Map.of("kind", "DOCUMENT", "description", "d", "url", url));
    }

    private static String json(Map<String, ?> content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
