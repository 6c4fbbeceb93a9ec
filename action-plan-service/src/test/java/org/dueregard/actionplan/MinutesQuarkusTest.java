package org.dueregard.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.localstack.testing.Tokens;
import org.dueregard.platform.CanonicalJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Minutes of a board, from the draft to what the public reads. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "action_plan"))
class MinutesQuarkusTest {
    private static final String NOTES =
            "{\"notes\": [{\"heading\": \"Opening\", \"text\": \"The chair opened the meeting.\"}%s]}";

    @Inject AgroalDataSource database;

    private final Convener at = Convener.some();
    private String meeting = "";

    @BeforeEach
    void board() {
        at.body("BOARD", "BOARD", "");
        named("SHOWN", "A. Shown", false);
        named("HIDDEN", "B. Hidden", true);
        for (var member : new String[] {"SHOWN", "HIDDEN"}) {
            Api.create(
                            Api.office(),
                            "/v1/bodies/" + at.code("BOARD") + "/members",
                            "{\"post\": \"%s\", \"capacity\": \"MEMBER\", \"from\": \"2005-01-01\"}"
                                    .formatted(at.code(member)))
                    .then()
                    .statusCode(201);
        }
        meeting = at.scheduled("BOARD", "2008-02-07");
    }

    @Test
    void minutes_are_drafted_agreed_and_published_and_not_published_before_they_are_agreed() {
        draft(NOTES.formatted("")).then().statusCode(409);
        at.held(meeting, "BOARD", at.code("SHOWN"), at.code("HIDDEN"));
        draft(NOTES.formatted(", {\"item\": 9, \"heading\": \"H\", \"text\": \"T\"}"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/notes/1/item"));
        var minutes = drafted();
        draft(NOTES.formatted("")).then().statusCode(409);
        publish(minutes).then().statusCode(409).body("type", equalTo("/errors/illegal-transition"));

        agree(at.chair("BOARD"), minutes, meeting).then().statusCode(422);
        var next = at.scheduled("BOARD", "2038-05-10");
        agree(at.chair("BOARD"), minutes, next)
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("not begun"));
        var held = at.held(at.scheduled("BOARD", "2008-05-08"), "BOARD");
        agree(Api.office(), minutes, held).then().statusCode(403);
        agree(at.chair("BOARD"), minutes, held)
                .then()
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("agreedOn", equalTo("2008-05-08"));
        Api.create(
                        at.chair("BOARD"),
                        meeting + "/decisions",
                        "{\"text\": \"Late\", \"reason\": \"Late.\"}")
                .then()
                .statusCode(409);
        publish(Tokens.of("publisher"), minutes)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"));
        Api.put(Api.office(), minutes + "/notes", NOTES.formatted("")).then().statusCode(409);
    }

    @Test
    void the_public_reads_frozen_minutes_without_a_name_that_is_withheld() {
        at.held(meeting, "BOARD", at.code("SHOWN"), at.code("HIDDEN"));
        Api.create(
                        at.chair("BOARD"),
                        meeting + "/decisions",
                        "{\"text\": \"The plan is adopted.\", \"reason\": \"It is complete.\"}")
                .then()
                .statusCode(201);
        var path = "/v1/published-minutes/" + Convener.id(meeting);
        Api.get(null, path).then().statusCode(404);
        published();

        var copy = Api.get(null, path);
        copy.then()
                .statusCode(200)
                .body(
                        "attendance.find { it.post == '%s' }.name".formatted(at.code("SHOWN")),
                        equalTo("A. Shown"))
                .body(
                        "attendance.find { it.post == '%s' }.presence".formatted(at.code("HIDDEN")),
                        equalTo("IN_PERSON"))
                .body("decisions.text", contains("The plan is adopted."))
                .body("agreedOn", equalTo("2008-05-08"));
        assertThat(copy.asString()).doesNotContain("B. Hidden", "It is complete.", "person-");
        assertThat(copy.header("ETag"))
                .isEqualTo("\"" + CanonicalJson.sha256(copy.asString()) + "\"");
        assertThat(copy.header("Repr-Digest")).startsWith("sha-256=:");
        Api.as(null).header("If-None-Match", copy.header("ETag")).get(path).then().statusCode(304);
        var page = Api.get(null, path + "?form=HTML");
        page.then().statusCode(200).header("Content-Type", startsWith("text/html"));
        assertThat(page.asString())
                .contains("The plan is adopted.", "A. Shown", "In the chair: ")
                .doesNotContain("B. Hidden", "person-");
        assertThat(Api.get(null, path + "?form=TEXT").asString()).contains("The plan is adopted.");
        assertThat(Api.get(null, path + "?form=CSV").asString())
                .startsWith("section,who,name,capacity,presence,number,decision,routedTo");
        assertThat(Api.get(null, path + "/versions/1?form=PDF").asByteArray())
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        Api.get(null, "/v1/published-minutes?body=" + at.code("BOARD"))
                .then()
                .body("items.href", contains(path + "/versions/1"));
    }

    @Test
    void a_correction_is_a_later_version_and_the_first_stays_as_it_was() {
        at.held(meeting, "BOARD");
        correct().then().statusCode(404);
        published();
        var path = "/v1/published-minutes/" + Convener.id(meeting);
        var first = Api.get(null, path).asString();

        var correction =
                "/v1/minutes/" + correct().then().statusCode(201).extract().<String>path("id");
        correct().then().statusCode(409);
        Cast.done(
                Api.put(
                        Api.office(),
                        correction + "/notes",
                        NOTES.formatted(", {\"heading\": \"Closing\", \"text\": \"At five.\"}")));
        Api.get(null, path).then().body("version", equalTo(1));
        var held = at.held(at.scheduled("BOARD", "2008-08-08"), "BOARD");
        Cast.done(agree(at.chair("BOARD"), correction, held));
        Cast.done(Api.change(Api.office(), correction + "/redrafting", "{\"reason\": \"Typo.\"}"));
        publish(correction).then().statusCode(409);
        Cast.done(agree(at.chair("BOARD"), correction, held));
        Cast.done(publish(correction));

        Api.get(null, path)
                .then()
                .body("version", equalTo(2))
                .body("correctionReason", equalTo("The end was missing."))
                .body("notes", hasSize(2));
        assertThat(Api.get(null, path + "/versions/1").asString()).isEqualTo(first);
        Api.get(null, path + "/versions/1")
                .then()
                .header("Link", containsString("rel=\"successor-version\""));
        assertThat(Api.get(null, path + "/versions/1?form=TEXT").asString())
                .contains("These minutes were corrected since.");
        assertThat(Api.get(null, path + "?form=TEXT").asString())
                .contains("The end was missing.")
                .doesNotContain("were corrected since");
        Api.get(Api.office(), "/v1/minutes?meeting=" + Convener.id(meeting))
                .then()
                .body("items.state", contains("PUBLISHED", "PUBLISHED"));
    }

    @Test
    void the_database_itself_keeps_published_minutes() {
        at.held(meeting, "BOARD");
        var minutes = published();

        assertThatThrownBy(
                        () ->
                                execute(
                                        "UPDATE minutes SET document = 'x' WHERE id = '"
                                                + Convener.id(minutes)
                                                + "'"))
                .hasMessageContaining("never change");
        assertThatThrownBy(() -> execute("DELETE FROM minutes"))
                .hasMessageContaining("permission denied");
    }

    private void named(String post, String name, boolean withheld) {
        Cast.createPost(at.code(post), post);
        Api.create(
                        Api.office(),
                        "/v1/posts/" + at.code(post) + "/appointments",
                        """
                        {"person": "person-%s", "capacity": "HOLDER", "from": "2005-01-01",
                         "displayName": "%s", "nameWithheld": %s}
                        """
                                .formatted(at.code(post), name, withheld))
                .then()
                .statusCode(201);
    }

    private Response draft(String notes) {
        return Api.create(Api.office(), meeting + "/minutes", notes);
    }

    private String drafted() {
        return "/v1/minutes/"
                + draft(NOTES.formatted(""))
                        .then()
                        .statusCode(201)
                        .body("state", equalTo("DRAFT"))
                        .extract()
                        .<String>path("id");
    }

    private String published() {
        var minutes = drafted();
        var held = at.held(at.scheduled("BOARD", "2008-05-08"), "BOARD");
        Cast.done(agree(at.chair("BOARD"), minutes, held));
        Cast.done(publish(minutes));
        return minutes;
    }

    private static Response agree(String who, String minutes, String later) {
        return Api.change(
                who, minutes + "/agreement", "{\"meeting\": \"%s\"}".formatted(Convener.id(later)));
    }

    private static Response publish(String minutes) {
        return publish(Api.office(), minutes);
    }

    private static Response publish(String who, String minutes) {
        return Api.change(who, minutes + "/publication", "");
    }

    private Response correct() {
        return Api.create(
                Api.office(),
                meeting + "/minutes/corrections",
                "{\"reason\": \"The end was missing.\"}");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
