package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;

/**
 * What the public says: heard without a login, looked at, answered, and forgotten when asked to.
 */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class PublicCommentQuarkusTest {
    private static final String ALL = "/v1/public-comments";
    private static final String HOSTILE =
            "<script>alert('x')</script> \"; drop table public_comment; -- \u202e {{7*7}} &lt;b&gt;";

    @Inject AgroalDataSource database;

    private final Story story = new Story();
    private final Api office = Api.as("programme-office");

    @Test
    void anyone_comments_on_a_proposed_subject_and_nobody_reads_it_before_it_was_looked_at() {
        story.registered();
        var id = comment("It is unfair at night.");

        assertThat(shown()).isEmpty();
        admit(id);

        assertThat(shown()).hasSize(1);
        assertThat(shown().path(0).path("text").asText()).isEqualTo("It is unfair at night.");
        assertThat(shown().toString())
                .doesNotContain("Ada")
                .doesNotContain("ada@example.org")
                .doesNotContain("name");
        office.get(ALL + "/" + id + "/commenter").expect(200);
        Api.as("policy-author").get(ALL + "/" + id + "/commenter").problem(403, "role-missing");
        Api.nobody().get(ALL + "/" + id).problem(401, "token-missing");
    }

    @Test
    void without_consent_a_comment_is_dealt_with_but_never_shown() {
        story.registered();
        var body = body("Only for you.");
        body.put("mayBeShown", false);
        var id = Api.nobody().create(ALL, body).expect(201).id();
        admit(id);

        assertThat(shown()).isEmpty();
        assertThat(
                        Api.as("policy-author")
                                .get("/v1/subjects/" + story.subject() + "/public-comments")
                                .expect(200)
                                .json()
                                .path("items"))
                .hasSize(1);
    }

    @Test
    void an_address_is_kept_with_consent_only() {
        story.registered();
        var body = body("Write to me.");
        body.put("mayContact", false);

        assertThat(Api.nobody().create(ALL, body).problem(422, "broken-rule").violations())
                .containsExactly(
                        "/mayContact is true where you leave an address; without it we do not keep"
                                + " one");
        body.put("subjectId", null);
        assertThat(Api.nobody().create(ALL, body).problem(422, "broken-rule").violations())
                .hasSize(2);
    }

    @Test
    void a_comment_without_a_disposition_blocks_the_decision() {
        story.passed();
        story.agreed();
        var id = comment("Nobody has asked us.");

        assertThat(
                        story.decide(Api.as("decision-maker"), "ADJUST")
                                .problem(422, "broken-rule")
                                .violations())
                .containsExactly("/outcome the public's comment " + id + " was not looked at yet");
        admit(id);
        assertThat(
                        story.decide(Api.as("decision-maker"), "ADJUST")
                                .problem(422, "broken-rule")
                                .violations())
                .containsExactly("/outcome the public's comment " + id + " has no answer yet");
        answer(Api.as("policy-author"), id).expect(200);

        story.decide(Api.as("decision-maker"), "ADJUST").expect(200);
        assertThat(shown().path(0).path("response").asText())
                .isEqualTo("We have asked the residents' associations.");
        assertThat(shown().path(0).path("disposition").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void who_moderates_a_comment_does_not_answer_it() {
        story.registered();
        var id = comment("Hm.");
        admit(id);

        answer(Api.person(Story.sub(9), "policy-author"), id).problem(403, "self-approval");
        answer(Api.as("assurer"), id).problem(403, "role-missing");
    }

    @Test
    void who_refused_a_comment_does_not_answer_it_once_somebody_else_has_admitted_it() {
        story.registered();
        var id = comment("Not an advertisement.");
        var path = ALL + "/" + id;
        var moderator = Api.person("moderator", "programme-office", "policy-author");
        moderator
                .post(
                        path + "/refusal",
                        office.get(path).etag(),
                        Map.of("reason", "Advertisement."))
                .expect(200);
        admit(id);

        answer(moderator, id).problem(403, "self-approval");
        assertThat(
                        moderator
                                .get("/v1/worklists/mine?limit=200")
                                .expect(200)
                                .json()
                                .path("items")
                                .findValuesAsText("ref"))
                .doesNotContain(path);
        answer(Api.as("policy-author"), id).expect(200);
    }

    @Test
    void a_refused_comment_is_kept_with_the_reason_and_blocks_nothing() {
        story.registered();
        var id = comment("Buy my carpets.");
        var path = ALL + "/" + id;
        var refused =
                office.post(
                                path + "/refusal",
                                office.get(path).etag(),
                                Map.of("reason", "Advertisement."))
                        .expect(200);

        assertThat(refused.text("/refusal")).isEqualTo("Advertisement.");
        assertThat(shown()).isEmpty();
        answer(Api.as("policy-author"), id).problem(409, "illegal-transition");
        office.post(path + "/admission", null, null).problem(428, "if-match-missing");
    }

    @Test
    void hostile_text_is_stored_and_given_back_as_the_text_that_it_is() {
        story.registered();
        var id = comment(HOSTILE);
        admit(id);

        assertThat(shown().path(0).path("text").asText()).isEqualTo(HOSTILE);
        var answer = Api.nobody().get(ALL + "?subjectId=" + story.subject());
        assertThat(answer.response().contentType()).startsWith("application/json");
        Api.nobody().create(ALL, body("A\u0000B")).problem(400, "request-invalid");
        Api.nobody().create(ALL, body("x".repeat(10_001))).problem(400, "request-invalid");
    }

    @Test
    void who_commented_can_be_erased_and_stands_nowhere_else() throws SQLException {
        story.registered();
        var secret = "Ada-" + UUID.randomUUID();
        var body = body("I am " + secret + " and live there.");
        body.put("name", secret);
        var id = Api.nobody().create(ALL, body).expect(201).id();
        var path = ALL + "/" + id;
        admit(id);

        office.post(
                        path + "/erasure",
                        office.get(path).etag(),
                        Map.of("textToo", true, "reason", "Asked for by the person."))
                .expect(200);

        office.get(path + "/commenter").problem(404, "not-found");
        assertThat(office.get(path).text("/text")).isEqualTo("[erased]");
        assertThat(shown()).isEmpty();
        assertThat(rowsWith("public_comment", secret)).isZero();
        assertThat(rowsWith("public_commenter", secret)).isZero();
        assertThat(rowsWith("audit_entry", secret)).isZero();
        assertThat(rowsWith("outbox", secret)).isZero();
    }

    @Test
    void what_is_withheld_from_the_public_is_not_there_for_it() {
        story.registered(
                Map.of(
                        "kind", "OPERATION",
                        "title", "Delphinus",
                        "purpose", "Not told.",
                        "accountablePost", story.post,
                        "publicationWithheld", true,
                        "withholdingReason", "It goes on."));

        Api.nobody().create(ALL, body("What is it?")).problem(404, "not-found");
        Api.nobody().get(ALL + "?subjectId=" + story.subject()).problem(404, "not-found");
    }

    @Test
    void a_published_copy_is_commented_on_with_its_version() {
        story.published();
        var body = body("Where are the figures?");
        body.remove("subjectId");
        body.put("assessmentId", story.assessment());
        var id = Api.nobody().create(ALL, body).expect(201).id();

        var read = Api.as("auditor").get(ALL + "/" + id).expect(200);
        assertThat(read.text("/subjectId")).isEqualTo(story.subject().toString());
        assertThat(read.json().path("assessmentVersion").asInt()).isEqualTo(1);
        body.put("assessmentId", UUID.randomUUID());
        Api.nobody().create(ALL, body).problem(404, "not-found");
    }

    private UUID comment(String text) {
        return Api.nobody().create(ALL, body(text)).expect(201).id();
    }

    private Map<String, Object> body(String text) {
        var body = new LinkedHashMap<String, Object>();
        body.put("subjectId", story.subject());
        body.put("text", text);
        body.put("mayBeShown", true);
        body.put("name", "Ada");
        body.put("email", "ada@example.org");
        body.put("mayContact", true);
        return body;
    }

    private void admit(UUID id) {
        var path = ALL + "/" + id;
        office.post(path + "/admission", office.get(path).etag(), null).expect(200);
    }

    private Api.Answer answer(Api by, UUID id) {
        var path = ALL + "/" + id;
        return by.post(
                path + "/disposition",
                office.get(path).etag(),
                Map.of(
                        "disposition", "ACCEPTED",
                        "response", "We have asked the residents' associations."));
    }

    private JsonNode shown() {
        return Api.nobody()
                .get(ALL + "?subjectId=" + story.subject())
                .expect(200)
                .json()
                .path("items");
    }

    private int rowsWith(String table, String text) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select count(*) from "
                                        + table
                                        + " t where position(? in t::text) > 0")) {
            statement.setString(1, text);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
