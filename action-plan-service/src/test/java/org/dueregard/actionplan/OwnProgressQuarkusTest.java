package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.TestClock;
import org.dueregard.localstack.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Owners report their own progress, on their own actions and on those of the scheme. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class OwnProgressQuarkusTest {
    private final String mark =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private Cast cast;

    @BeforeEach
    void people() {
        cast = Cast.of();
    }

    @Test
    void an_owner_or_a_named_deputy_reports_progress_and_the_co_ordinator_cannot() {
        var action = started();
        var deputy = UUID.randomUUID().toString();
        Cast.appoint(cast.post(), deputy, "DEPUTY");

        state(Api.office(), action, "")
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/post-not-held"));
        state(cast.chairToken(), action, "").then().statusCode(403);
        state(cast.holderToken(), action, ", \"progress\": 40, \"rating\": \"AMBER\"")
                .then()
                .statusCode(201)
                .body("as", equalTo("OWNER"))
                .body("post", equalTo(cast.post()));
        state(Tokens.with(deputy), action, ", \"progress\": 50").then().statusCode(201);

        var path = "/v1/actions/" + action;
        Api.get(Api.office(), path + "/progress-statements")
                .then()
                .body("items.progress", contains(40, 50));
        Api.get(Api.office(), path)
                .then()
                .body("rating.declared", equalTo("AMBER"))
                .body("lastStatement.progress", equalTo(50))
                .body("deeds.deed", hasItem("PROGRESS_STATED"));
        Api.get(null, path).then().body("lastStatement", nullValue());
        state(cast.holderToken(), action, ", \"rating\": \"BLUE\"")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/rating"));
        Cast.done(
                Api.change(
                        cast.holderToken(), path + "/hold", "{\"reason\": \"The form changes.\"}"));
        state(cast.holderToken(), cast.draft(), "").then().statusCode(409);
    }

    @Test
    void whoever_reported_for_the_owner_does_not_decide_on_the_action() {
        var action = started();
        Cast.appoint(cast.post(), cast.chair(), "DEPUTY");
        state(cast.chairToken(), action, "").then().statusCode(201);
        cast.addEvidence(action);
        cast.requestCompletion(action);

        Api.change(
                        cast.chairToken(),
                        "/v1/actions/" + action + "/completion-decision",
                        cast.decision("COMPLETE"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/errors/owner-cannot-decide"));
    }

    @Test
    void the_scheme_has_twelve_actions_and_one_without_a_statement_says_no_progress_recorded() {
        var plan = scheme();
        Api.get(Api.office(), plan + "/progress")
                .then()
                .body("lines", hasSize(12))
                .body("lines.number", equalTo(IntStream.rangeClosed(1, 12).boxed().toList()))
                .body("lines.progress", everyItem(equalTo("no progress recorded")))
                .body("withoutProgress", equalTo(12));
        var third = started();
        carry(plan, 3, third);
        state(cast.holderToken(), third, ", \"progress\": 10").then().statusCode(201);

        Api.get(Api.office(), plan + "/progress")
                .then()
                .body("lines", hasSize(12))
                .body("lines[2].progress", equalTo("It goes on."))
                .body("lines[2].percent", equalTo(10))
                .body("withoutProgress", equalTo(11));
        assertThat(Api.get(Api.office(), plan + "/progress/export?form=CSV").asString())
                .contains("4,RES-4,Scheme action 4,,,no progress recorded");
    }

    @Test
    void communication_of_the_scheme_is_not_complete_while_training_has_no_progress() {
        var training = started();
        var communication = started();
        var path = "/v1/actions/" + communication;
        wait(training, training).then().statusCode(422);
        wait(communication, UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/action"));
        Api.put(cast.holderToken(), path + "/prerequisites", "{\"action\": \"" + training + "\"}")
                .then()
                .statusCode(403);
        wait(communication, training)
                .then()
                .statusCode(200)
                .body("prerequisites", contains(training));
        wait(training, communication)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/action"));
        cast.addEvidence(communication);
        request(path)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/prerequisites"))
                .body("violations.message", contains(containsString(training)));

        state(cast.holderToken(), training, "").then().statusCode(201);

        Cast.done(request(path));
        Cast.done(
                Api.change(
                        cast.chairToken(),
                        path + "/completion-decision",
                        cast.decision("COMPLETE")));
    }

    @Test
    void an_action_of_an_audit_owes_an_update_each_quarter_and_one_without_is_flagged() {
        var action = audit();
        var obligation = "AUDIT-" + action.toUpperCase(Locale.ROOT);
        var quarterEnd =
                TestClock.today().with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3).minusDays(1);
        var line = "actions.find { it.action == '" + action + "' }";
        var due = "/v1/occurrences?limit=2&obligation=" + obligation;
        Api.get(Api.office(), due)
                .then()
                .body("items[0].dueOn", equalTo(quarterEnd.toString()))
                .body("items[0].state", equalTo("DUE"))
                .body("items.accountablePost", everyItem(equalTo(cast.post())));
        update("")
                .body(line + ".missing", equalTo(true))
                .body("to", equalTo(quarterEnd.toString()));
        update("?on=2007-11-01").body("actions.action", not(hasItem(action)));
        Api.change(
                        cast.holderToken(),
                        "/v1/occurrences/"
                                + Api.get(Api.office(), due).path("items[0].id")
                                + "/fulfilment",
                        "{\"metOn\": \"%s\", \"statement\": \"Done.\"}"
                                .formatted(TestClock.today()))
                .then()
                .statusCode(409);

        state(cast.holderToken(), action, ", \"progress\": 20").then().statusCode(201);

        update("").body(line + ".missing", equalTo(false)).body(line + ".updates", hasSize(1));
        Api.get(Api.office(), due)
                .then()
                .body("items.state", contains("MET", "DUE"))
                .body("items[0].statement", equalTo("It goes on."));
        Api.change(
                        Api.office(),
                        "/v1/actions/" + action + "/withdrawal",
                        "{\"reason\": \"The audit was closed.\"}")
                .then()
                .statusCode(200);
        Api.get(Api.office(), due).then().body("items[1].state", equalTo("WAIVED"));
        assertThat(Api.get(Api.office(), "/v1/audit-updates/export?form=CSV").asString())
                .contains(action);
    }

    @Test
    void an_action_of_an_audit_that_is_reopened_owes_updates_again() {
        var action = audit();
        var path = "/v1/actions/" + action;
        var obligation = "AUDIT-" + action.toUpperCase(Locale.ROOT);
        cast.plan(action);
        Cast.done(cast.start(action));
        cast.addEvidence(action);
        cast.requestCompletion(action);
        Cast.done(
                Api.change(
                        cast.chairToken(),
                        path + "/completion-decision",
                        cast.decision("COMPLETE")));
        Api.get(Api.office(), "/v1/occurrences?obligation=" + obligation)
                .then()
                .body("items.state", everyItem(equalTo("WAIVED")));

        Cast.done(
                Api.change(
                        cast.chairToken(),
                        path + "/reopening",
                        "{\"body\": \"%s\", \"cause\": \"BOARD\", \"reason\": \"A finding is open.\"}"
                                .formatted(cast.body())));

        Api.get(Api.office(), "/v1/occurrences?limit=1&obligation=" + obligation + "-2")
                .then()
                .body("items.state", contains("DUE"));
    }

    // --- Steps -----------------------------------------------------------------------------------

    private String started() {
        var action = cast.proposed();
        cast.accept(action);
        cast.plan(action);
        Cast.done(cast.start(action));
        return action;
    }

    private String audit() {
        var action =
                Api.create(
                                Api.office(),
                                "/v1/actions",
                                """
                                {"title": "Review the complaints process", "description": "As the audit asks.",
                                 "accountablePost": "%s", "lens": "BOTH",
                                 "origin": {"type": "AUDIT", "id": "DARA-%s"},
                                 "successMeasure": {"text": "No finding is open."}}
                                """
                                        .formatted(cast.post(), mark))
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        Cast.done(Api.change(Api.office(), "/v1/actions/" + action + "/proposal", "{}"));
        cast.accept(action);
        return action;
    }

    private static Response state(String token, String action, String more) {
        return Api.create(
                token,
                "/v1/actions/" + action + "/progress-statements",
                "{\"statement\": \"It goes on.\"" + more + "}");
    }

    private static Response wait(String action, String other) {
        return Api.put(
                Api.office(),
                "/v1/actions/" + action + "/prerequisites",
                "{\"action\": \"" + other + "\"}");
    }

    private Response request(String path) {
        return Api.change(
                cast.holderToken(), path + "/completion-request", "{\"statement\": \"Done.\"}");
    }

    private static io.restassured.response.ValidatableResponse update(String query) {
        return Api.get(Api.office(), "/v1/audit-updates" + query).then();
    }

    private String scheme() {
        var initiatives =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(
                                i ->
                                        "{\"printedNumber\": %1$d, \"text\": \"Scheme action %1$d\"}"
                                                .formatted(i))
                        .collect(Collectors.joining(","));
        Api.create(
                        Api.office(),
                        "/v1/plans",
                        """
                        {"code": "RES-%s", "kind": "SCHEME", "element": "RACE",
                         "title": "Race Equality Scheme", "from": "2002-05-31",
                         "sections": [{"code": "RES", "name": "The scheme", "ownerBody": "%s",
                                       "initiatives": [%s]}]}
                        """
                                .formatted(mark, cast.body(), initiatives))
                .then()
                .statusCode(201);
        return "/v1/plans/RES-" + mark;
    }

    private static void carry(String plan, int number, String action) {
        var id =
                Api.get(Api.office(), plan + "/initiatives?limit=50")
                        .jsonPath()
                        .getString("items.find { it.printedNumber == " + number + " }.id");
        var path = plan + "/initiatives/" + id;
        Api.as(Api.office())
                .header("If-Match", Api.get(Api.office(), path).header("ETag"))
                .body("{\"action\": \"" + action + "\"}")
                .put(path + "/actions")
                .then()
                .statusCode(200);
    }
}
