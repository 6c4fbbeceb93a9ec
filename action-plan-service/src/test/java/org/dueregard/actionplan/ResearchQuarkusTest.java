package org.dueregard.actionplan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.UUID;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Research on confidence, as the strategy of 2017 commissions it. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class ResearchQuarkusTest {
    private final String mark =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private final String path = "/v1/research/CONFIDENCE-" + mark;
    private Cast cast;

    @BeforeEach
    void people() {
        cast = Cast.of();
    }

    @Test
    void research_is_commissioned_reported_answered_and_implemented_by_actions() {
        commission("2017-10-01").then().statusCode(201).body("state", equalTo("COMMISSIONED"));
        report("2018-06-30").then().statusCode(200).body("state", equalTo("REPORTED"));
        var first = recommendation(1, "RESEARCH");
        var second = recommendation(2, "RESEARCH");
        Cast.done(link(first));
        Cast.done(link(second));

        respond(first, true);
        standsAt("REPORTED");
        respond(second, false);
        standsAt("RESPONDED");
        var action = cast.draft();
        Cast.done(
                Api.put(Api.office(), in(first) + "/actions", "{\"action\": \"" + action + "\"}"));
        Api.get(Api.office(), path)
                .then()
                .body("recommendations[0].code", equalTo(first))
                .body("recommendations[0].actions", contains(action))
                .body("recommendations[1].actions", hasSize(0));
        Cast.done(
                Api.change(
                        cast.holderToken(),
                        in(first) + "/completion-request",
                        "{\"evidence\": [{\"description\": \"The new survey\"}]}"));
        standsAt("RESPONDED");
        Cast.done(
                Api.change(
                        cast.chairToken(),
                        in(first) + "/completion-decision",
                        "{\"body\": \"%s\", \"complete\": true, \"reason\": \"It is used.\"}"
                                .formatted(cast.body())));

        standsAt("IMPLEMENTED");
        Api.get(Api.office(), "/v1/research?state=IMPLEMENTED&body=" + cast.body())
                .then()
                .body("items.code", contains("CONFIDENCE-" + mark));

        Cast.done(link(recommendation(3, "RESEARCH")));
        standsAt("REPORTED");
    }

    @Test
    void what_is_linked_was_recommended_by_this_research_after_it_had_reported() {
        commission("2017-10-01").then().statusCode(201);
        var recommendation = recommendation(1, "RESEARCH");
        link(recommendation)
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/illegal-transition"));
        report("2017-09-30")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/reportedOn"));
        Cast.done(report("2018-06-30"));
        report("2018-06-30").then().statusCode(409);

        link("NO-SUCH")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/recommendation"));
        link(recommendation(2, "AUDIT"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/recommendation"));
        Cast.done(link(recommendation));
        var other = "/v1/research/OTHER-" + mark;
        commission("2018-01-01", "OTHER-" + mark, cast.body()).then().statusCode(201);
        Cast.done(
                Api.change(
                        Api.office(),
                        other + "/report",
                        "{\"report\": \"R\", \"reportedOn\": \"2018-06-30\"}"));
        Api.put(
                        Api.office(),
                        other + "/recommendations",
                        "{\"recommendation\": \"" + recommendation + "\"}")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/recommendation"));
    }

    @Test
    void research_is_commissioned_by_a_body_that_exists_and_on_a_day_that_has_come() {
        commission("2999-01-01", "CONFIDENCE-" + mark, "NO-BODY")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/commissionedBy", "/commissionedOn"));
        Api.create(cast.holderToken(), "/v1/research", "{}").then().statusCode(403);
        commission("2017-10-01").then().statusCode(201);
        commission("2017-10-01")
                .then()
                .statusCode(409)
                .body("type", equalTo("/errors/already-exists"));
    }

    private Response commission(String day) {
        return commission(day, "CONFIDENCE-" + mark, cast.body());
    }

    private static Response commission(String day, String code, String body) {
        return Api.create(
                Api.office(),
                "/v1/research",
                """
                {"code": "%s", "title": "Race and confidence",
                 "question": "Why does confidence differ?", "commissionedBy": "%s",
                 "researcher": "A university", "commissionedOn": "%s"}
                """
                        .formatted(code, body, day));
    }

    private Response report(String day) {
        return Api.change(
                Api.office(),
                path + "/report",
                "{\"report\": \"Report 4 of the university\", \"reportedOn\": \"%s\"}"
                        .formatted(day));
    }

    private Response link(String recommendation) {
        return Api.put(
                Api.office(),
                path + "/recommendations",
                "{\"recommendation\": \"" + recommendation + "\"}");
    }

    private String recommendation(int number, String sourceType) {
        var code = "RES-" + number + "-" + mark;
        Api.create(
                        Api.office(),
                        "/v1/recommendations",
                        """
                        {"code": "%s", "sourceType": "%s", "source": "Race and confidence",
                         "number": %d, "text": "Ask every quarter", "accountablePost": "%s"}
                        """
                                .formatted(code, sourceType, number, cast.post()))
                .then()
                .statusCode(201);
        return code;
    }

    private void respond(String recommendation, boolean accepted) {
        Cast.done(
                Api.change(
                        cast.holderToken(),
                        in(recommendation) + "/response",
                        "{\"accepted\": %s, \"reasons\": \"For good reasons.\"}"
                                .formatted(accepted)));
    }

    private void standsAt(String state) {
        Api.get(Api.office(), path).then().body("state", equalTo(state));
    }

    private static String in(String recommendation) {
        return "/v1/recommendations/" + recommendation;
    }
}
