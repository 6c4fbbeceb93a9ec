package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.dueregard.localstack.testing.Tokens;

/**
 * A post and its holder, a body and its chair: everything that one test needs, and no other has.
 */
record Cast(String post, String holder, String chairPost, String chair, String body) {
    private static final String SINCE = "2020-01-01";
    private static volatile boolean unitFormed;

    static Cast of() {
        var mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        var cast =
                new Cast(
                        "OWNER-" + mark,
                        UUID.randomUUID().toString(),
                        "CHAIR-" + mark,
                        UUID.randomUUID().toString(),
                        "BOARD-" + mark);
        createPost(cast.post, "Commander, Stop and Search");
        createPost(cast.chairPost, "Chair of the board");
        appoint(cast.post, cast.holder, "HOLDER");
        appoint(cast.chairPost, cast.chair, "HOLDER");
        Api.create(
                        Api.office(),
                        "/v1/bodies",
                        """
                        {"code": "%s", "name": "Diversity Strategy Board", "kind": "BOARD",
                         "chairPost": "%s", "decidesCompletions": true}
                        """
                                .formatted(cast.body, cast.chairPost))
                .then()
                .statusCode(201);
        return cast;
    }

    static void createPost(String code, String title) {
        formUnit();
        Api.create(
                        Api.office(),
                        "/v1/posts",
                        "{\"code\": \"%s\", \"title\": \"%s\", \"unit\": \"TP\"}"
                                .formatted(code, title))
                .then()
                .statusCode(201);
    }

    /** The unit of every post; the first test forms it. */
    private static void formUnit() {
        if (unitFormed) {
            return;
        }
        assertThat(
                        Api.create(
                                        Api.office(),
                                        "/v1/organisation-units",
                                        "{\"code\": \"TP\", \"name\": \"Territorial Policing of tests\","
                                                + " \"kind\": \"BUSINESS_AREA\"}")
                                .statusCode())
                .isIn(201, 409);
        unitFormed = true;
    }

    static String appoint(String post, String person, String capacity) {
        return Api.create(
                        Api.office(),
                        "/v1/posts/" + post + "/appointments",
                        "{\"person\": \"%s\", \"capacity\": \"%s\", \"from\": \"%s\"}"
                                .formatted(person, capacity, SINCE))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String holderToken() {
        return Tokens.with(holder);
    }

    String chairToken() {
        return Tokens.with(chair, "body-chair");
    }

    /** The one action that answers the disparity or mitigation, as soon as it is there. */
    static String actionFrom(String originId) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                Api.get(Api.office(), "/v1/actions?originId=" + originId)
                                        .jsonPath()
                                        .<String>getList("items.id"),
                        ids -> ids.size() == 1)
                .getFirst();
    }

    /** A draft by the office. */
    String draft() {
        return draft("");
    }

    String draft(String more) {
        return Api.create(
                        Api.office(),
                        "/v1/actions",
                        """
                        {"title": "Review the grounds of every tenth search",
                         "description": "Supervisors review recorded grounds.",
                         "accountablePost": "%s", "lens": "CITIZEN_FOCUSED",
                         "characteristics": ["RACE"], "businessArea": "Territorial Policing",
                         "origin": {"type": "BOARD", "id": "2029-11/3"},
                         "successMeasure": {"text": "The rate ratio falls."}%s}
                        """
                                .formatted(post, more))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String proposed() {
        var id = draft();
        done(Api.change(Api.office(), "/v1/actions/" + id + "/proposal", "{}"));
        return id;
    }

    void accept(String id) {
        done(Api.change(holderToken(), "/v1/actions/" + id + "/acceptance", "{}"));
    }

    void plan(String id) {
        done(
                Api.put(
                        holderToken(),
                        "/v1/actions/" + id + "/end-date",
                        "{\"date\": \"2030-06-30\", \"precision\": \"DAY\", \"reason\": \"Agreed.\"}"));
        Api.create(
                        holderToken(),
                        "/v1/actions/" + id + "/milestones",
                        """
                        {"title": "Form agreed",
                         "due": {"date": "2030-02-01", "precision": "MONTH"}}
                        """)
                .then()
                .statusCode(201);
    }

    Response start(String id) {
        return Api.change(
                holderToken(),
                "/v1/actions/" + id + "/start",
                """
                {"resources": {"standing": "WITHIN_EXISTING_BUDGET",
                               "statement": "Two analysts of the unit."}}
                """);
    }

    void addEvidence(String id) {
        Api.create(
                        holderToken(),
                        "/v1/actions/" + id + "/evidence",
                        """
                        {"kind": "COUNT", "description": "Searches whose grounds were reviewed",
                         "url": "https://example.invalid/evidence/1",
                         "numerator": 1049, "denominator": 10490, "asAt": "2016-06-30"}
                        """)
                .then()
                .statusCode(201);
    }

    void requestCompletion(String id) {
        done(
                Api.change(
                        holderToken(),
                        "/v1/actions/" + id + "/completion-request",
                        "{\"statement\": \"Every tenth search is reviewed.\"}"));
    }

    /** An action on whose completion the body is to decide. */
    String requested() {
        var id = proposed();
        accept(id);
        plan(id);
        done(start(id));
        addEvidence(id);
        requestCompletion(id);
        return id;
    }

    String decision(String outcome) {
        return """
               {"body": "%s", "outcome": "%s", "reason": "As the count shows.", "minute": "2030-06/4"}
               """
                .formatted(body, outcome);
    }

    static void done(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    static String state(String id) {
        return Api.get(Api.office(), "/v1/actions/" + id).path("state");
    }
}
