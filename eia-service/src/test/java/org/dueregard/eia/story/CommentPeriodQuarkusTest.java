package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;

/** Until when the public is heard, and what becomes of a comment that comes beside a decision. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class CommentPeriodQuarkusTest {
    @Inject AgroalDataSource database;

    private final Story story = new Story();
    private final Api office = Api.as("programme-office");

    @Test
    void comments_on_a_proposed_subject_are_taken_until_the_closing_day_is_over()
            throws SQLException {
        story.registered();
        assertThat(Api.nobody().get(ofSubject()).expect(200).json().path("open").asBoolean())
                .isTrue();

        close(ofSubject(), Story.TODAY.toString()).expect(200);
        comment(subject("On the last day.")).expect(201);
        dayIsOver();

        var refused = comment(subject("A day late.")).problem(409, "comments-closed");
        assertThat(refused.text("/detail"))
                .isEqualTo("Comments on this were taken until " + Story.TODAY.minusDays(1) + ".");
        var told = Api.nobody().get(ofSubject()).expect(200);
        assertThat(told.text("/closesOn")).isEqualTo(Story.TODAY.minusDays(1).toString());
        assertThat(told.json().path("open").asBoolean()).isFalse();

        close(ofSubject(), Story.TODAY.plusDays(7).toString()).expect(200);
        comment(subject("Heard again.")).expect(201);
    }

    @Test
    void comments_on_a_published_copy_close_and_its_page_says_so() throws SQLException {
        story.published();
        close(ofCopy(), Story.TODAY.plusDays(3).toString()).expect(200);
        var open = page();
        assertThat(open.response().asString()).contains("Comments on it are taken until the end");
        comment(copy("In time.")).expect(201);
        dayIsOver();

        comment(copy("Too late.")).problem(409, "comments-closed");
        assertThat(page().response().asString()).contains("they are closed");
        assertThat(page().etag()).isNotEqualTo(open.etag());
        assertThat(Api.nobody().get(ofCopy()).expect(200).json().path("open").asBoolean())
                .isFalse();
        Api.nobody().get(ofCopy().replace("versions/1", "versions/2")).problem(404, "not-found");
    }

    @Test
    void a_closing_day_is_today_or_later_and_set_by_the_programme_office_on_what_it_has_seen() {
        story.registered();
        var path = ofSubject();

        assertThat(
                        close(path, Story.TODAY.minusDays(1).toString())
                                .problem(422, "broken-rule")
                                .violations())
                .containsExactly(
                        "/closesOn is over; comments close today (" + Story.TODAY + ") or later");
        office.put(path, null, closing(Story.TODAY.toString())).problem(428, "if-match-missing");
        Api.as("policy-author")
                .put(path, "\"0\"", closing(Story.TODAY.toString()))
                .problem(403, "role-missing");
        close(path, Story.TODAY.toString()).expect(200);
        office.put(path, "\"0\"", closing(Story.TODAY.toString())).problem(412, "stale-version");
    }

    @Test
    void
            what_is_no_longer_proposed_or_withheld_from_the_public_has_no_closing_day_to_set_or_read() {
        story.registered(
                Map.of(
                        "kind", "OPERATION",
                        "title", "Delphinus",
                        "purpose", "Not told.",
                        "accountablePost", story.post,
                        "publicationWithheld", true,
                        "withholdingReason", "It goes on."));
        Api.nobody().get(ofSubject()).problem(404, "not-found");

        var gone = new Story().registered();
        var path = "/v1/subjects/" + gone.subject();
        Api.as("decision-maker")
                .post(
                        path + "/withdrawal",
                        office.get(path).etag(),
                        Map.of("reason", "Not needed any more."))
                .expect(200);
        office.put(path + "/comment-period", "\"0\"", closing(Story.TODAY.toString()))
                .problem(409, "not-open-for-comment");
    }

    @Test
    void a_comment_that_comes_just_before_a_decision_keeps_it_from_signing_off() throws Exception {
        story.passed();
        story.agreed();

        var answers =
                inTheSameInstant(
                        () -> comment(subject("Wait for us.")),
                        () -> story.decide(Api.as("decision-maker"), "ADJUST"));

        var id = answers.first().expect(201).id();
        assertThat(answers.second().problem(422, "broken-rule").violations())
                .containsExactly("/outcome the public's comment " + id + " was not looked at yet");
        assertThat(story.reread().text("/status")).isEqualTo("FOR_DECISION");
    }

    @Test
    void a_comment_that_comes_just_after_a_decision_was_received_after_it() throws Exception {
        story.passed();
        story.agreed();

        var answers =
                inTheSameInstant(
                        () -> story.decide(Api.as("decision-maker"), "ADJUST"),
                        () -> comment(subject("Is it too late?")));

        var decided = answers.first().expect(200).text("/current/decisions/0/at");
        assertThat(Instant.parse(answers.second().expect(201).text("/receivedAt")))
                .isAfter(Instant.parse(decided));
    }

    @Test
    void a_refused_comment_that_is_admitted_just_before_a_decision_keeps_it_from_signing_off()
            throws Exception {
        story.passed();
        story.agreed();
        var id = comment(subject("Not an advertisement.")).expect(201).id();
        var path = "/v1/public-comments/" + id;
        var refused =
                office.post(
                                path + "/refusal",
                                office.get(path).etag(),
                                Map.of("reason", "Advertisement."))
                        .expect(200);

        var answers =
                inTheSameInstant(
                        () -> office.post(path + "/admission", refused.etag(), null),
                        () -> story.decide(Api.as("decision-maker"), "ADJUST"));

        answers.first().expect(200);
        assertThat(answers.second().problem(422, "broken-rule").violations())
                .containsExactly("/outcome the public's comment " + id + " has no answer yet");
    }

    private SameInstant.Answers inTheSameInstant(
            Callable<Api.Answer> one, Callable<Api.Answer> other) throws Exception {
        return SameInstant.atSubject(database, story.subject()).of(one, other);
    }

    private void dayIsOver() throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement(
                                "update comment_period set closes_on = ? where subject_id = ?")) {
            update.setObject(1, Story.TODAY.minusDays(1));
            update.setObject(2, story.subject());
            assertThat(update.executeUpdate()).isOne();
        }
    }

    private Api.Answer close(String path, String day) {
        return office.put(path, Api.nobody().get(path).etag(), closing(day));
    }

    private static Map<String, String> closing(String day) {
        return Map.of("closesOn", day, "reason", "Six weeks were given.");
    }

    private static Api.Answer comment(Map<String, ?> body) {
        return Api.nobody().create("/v1/public-comments", body);
    }

    private Map<String, ?> subject(String text) {
        return body("subjectId", story.subject(), text);
    }

    private Map<String, ?> copy(String text) {
        return body("assessmentId", story.assessment(), text);
    }

    private static Map<String, ?> body(String about, UUID id, String text) {
        return Map.of(about, id, "text", text, "mayBeShown", true);
    }

    private Api.Answer page() {
        return Api.nobody().get(publication(), "text/html").expect(200);
    }

    private String publication() {
        return "/v1/published-assessments/" + story.assessment() + "/versions/1";
    }

    private String ofCopy() {
        return publication() + "/comment-period";
    }

    private String ofSubject() {
        return "/v1/subjects/" + story.subject() + "/comment-period";
    }
}
