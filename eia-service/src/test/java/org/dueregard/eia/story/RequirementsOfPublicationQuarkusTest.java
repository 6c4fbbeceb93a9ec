package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dueregard.localstack.testing.ServiceStack;
import org.dueregard.platform.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of the requirements about assurance, publication and review, one test for each. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class RequirementsOfPublicationQuarkusTest {
    private static final int THIS_YEAR = Story.TODAY.getYear();
    private static final Map<String, List<String>> PARTS =
            Map.of(
                    "ASSESSMENT",
                    List.of("scope", "evidence", "dispositions", "impacts", "mitigations"),
                    "CONSULTATION",
                    List.of("engagements"),
                    "MONITORING",
                    List.of("monitoringPlan"));

    @Inject AgroalDataSource database;

    private final Story story = new Story();

    @Test
    void a_published_assessment_always_carries_a_next_review_date_that_cannot_be_cleared()
            throws SQLException {
        story.withOwner().published();

        var next =
                Api.nobody()
                        .get("/v1/published-assessments/" + story.assessment())
                        .expect(200)
                        .text("/nextReviewOn");
        assertThat(LocalDate.parse(next)).isAfter(Story.TODAY);
        var cleared = new HashMap<String, Object>();
        cleared.put("ownerPost", story.post);
        cleared.put("dueOn", null);
        Api.as("policy-author")
                .put(story.path() + "/review-action", story.etag(), cleared)
                .problem(400, "request-invalid");
        Api.as("policy-author")
                .put(
                        story.path() + "/review-action",
                        story.etag(),
                        Map.of("ownerPost", story.post, "dueOn", next))
                .problem(409, "illegal-transition");
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            assertThatThrownBy(
                            () ->
                                    change.execute(
                                            "update assessment_version set next_review_on = null"
                                                    + " where assessment_id = '"
                                                    + story.assessment()
                                                    + "'"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void publishing_exposes_assessment_consultation_and_monitoring() {
        story.withOwner().published();

        var copy = Api.nobody().get("/v1/published-assessments/" + story.assessment()).expect(200);

        assertThat(copy.json().path("impacts")).isNotEmpty();
        assertThat(copy.json().path("engagements")).isNotEmpty();
        assertThat(copy.json().path("monitoringPlan")).isNotEmpty();
        assertThat(copy.json().path("withheldParts")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASSESSMENT", "CONSULTATION", "MONITORING"})
    void withholding_a_part_needs_an_exemption_reason(String part) {
        story.withOwner().signedOff();

        publish(Map.of("withheldParts", List.of(Map.of("part", part))))
                .problem(400, "request-invalid");
        publish(Map.of("withheldParts", List.of(Map.of("part", part, "exemptionReason", " "))))
                .problem(400, "request-invalid");
        publish(
                        Map.of(
                                "withheldParts",
                                List.of(
                                        Map.of(
                                                "part",
                                                part,
                                                "exemptionReason",
                                                "FOIA 2000, s. 31"))))
                .expect(200);
        var copy = Api.nobody().get("/v1/published-assessments/" + story.assessment()).expect(200);
        assertThat(copy.text("/withheldParts/0/exemptionReason")).isEqualTo("FOIA 2000, s. 31");
        var shown =
                copy.json().properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(
                                PARTS.values().stream()
                                                .flatMap(List::stream)
                                                .collect(Collectors.toSet())
                                        ::contains)
                        .toList();
        assertThat(shown)
                .doesNotContainAnyElementsOf(PARTS.getOrDefault(part, List.of()))
                .containsAll(
                        PARTS.entrySet().stream()
                                .filter(other -> !other.getKey().equals(part))
                                .flatMap(other -> other.getValue().stream())
                                .toList());
    }

    @Test
    void an_operation_that_is_not_to_be_published_is_signed_off_and_its_publication_is_refused() {
        story.withOwner()
                .registered(
                        Map.of(
                                "kind",
                                "OPERATION",
                                "title",
                                "Delphinus",
                                "purpose",
                                "Find weapons at night.",
                                "accountablePost",
                                story.post,
                                "businessArea",
                                "Territorial Policing",
                                "publicationWithheld",
                                true,
                                "withholdingReason",
                                "It would tell where officers are at night."));
        var operation =
                Api.as("policy-author")
                        .create("/v1/assessments", Map.of("subjectId", story.subject()))
                        .expect(201)
                        .id();
        story.goingOn(story.subject(), operation);
        story.write(Api.as("policy-author"), story.content()).expect(200);
        Api.as("policy-author").post(story.path() + "/submission", story.etag(), null).expect(200);
        story.assure(Api.as("assurer")).expect(200);
        story.agreed();
        story.decide(Api.as("decision-maker"), "ADJUST").expect(200);

        assertThat(publish(Map.of()).problem(422, "broken-rule").violations())
                .containsExactly(
                        " nothing of this subject is published; withhold the version instead");
        assertThat(story.reread().text("/status")).isEqualTo("SIGNED_OFF");
        Api.nobody()
                .get("/v1/published-assessments/" + story.assessment())
                .problem(404, "not-found");
        Api.as("publisher")
                .post(
                        story.path() + "/withholding",
                        story.etag(),
                        Map.of("reason", "It would tell where officers are at night."))
                .expect(200);
    }

    private Api.Answer publish(Map<String, ?> order) {
        return Api.as("publisher").post(story.path() + "/publication", story.etag(), order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POLICY", "SOP"})
    void a_version_is_approved_only_after_a_reviewer_who_is_neither_author_nor_owner_passed_it(
            String kind) {
        story.ofKind(kind).withOwner().submitted();

        story.decide(Api.as("decision-maker"), "ADJUST").problem(409, "illegal-transition");
        story.assure(Api.person(Story.sub(1), "assurer")).problem(403, "self-approval");
        story.assure(story.asOwner("assurer")).problem(403, "self-approval");
        assertThat(
                        Api.as("assurer")
                                .post(
                                        story.path() + "/assurance",
                                        story.etag(),
                                        Map.of("result", "CHANGES_REQUESTED"))
                                .problem(422, "broken-rule")
                                .violations())
                .containsExactly("/note say what has to change");
        story.assure(Api.as("assurer")).expect(200);
        assertThat(story.reread().text("/status")).isEqualTo("FOR_DECISION");
    }

    @Test
    void an_author_without_training_is_warned_at_submission_and_stands_in_the_gap_list() {
        story.withOwner().screened();
        var untrained = "author-" + Ids.next();
        story.write(Api.person(untrained, "policy-author"), story.content()).expect(200);
        var submitted =
                Api.person(untrained, "policy-author")
                        .post(story.path() + "/submission", story.etag(), null)
                        .expect(200);

        assertThat(submitted.text("/status")).isEqualTo("IN_QA");
        assertThat(submitted.text("/warnings/0")).contains(untrained);
        assertThat(untrainedPeople()).contains(untrained);

        Api.as("programme-office")
                .create(
                        "/v1/training-records",
                        Map.of(
                                "person",
                                untrained,
                                "course",
                                "Assessing impact on equality",
                                "completedOn",
                                Story.TODAY.toString()))
                .expect(201);
        assertThat(story.reread().json().path("warnings")).isEmpty();
        assertThat(untrainedPeople()).doesNotContain(untrained);
        Api.as("policy-author").get("/v1/training-gaps").problem(403, "role-missing");
        assertThat(
                        Api.as("programme-office")
                                .create(
                                        "/v1/training-records",
                                        Map.of(
                                                "person",
                                                untrained,
                                                "course",
                                                "Next year's",
                                                "completedOn",
                                                Story.TODAY.plusDays(1).toString()))
                                .problem(422, "broken-rule")
                                .violations())
                .hasSize(1);
    }

    private List<String> untrainedPeople() {
        return Api.as("programme-office")
                .get("/v1/training-gaps?limit=200")
                .expect(200)
                .json()
                .findValuesAsText("person");
    }

    @Test
    void each_years_monitoring_report_is_listed_and_a_gap_year_is_shown_as_missing() {
        story.withOwner().published();
        report(THIS_YEAR - 3).expect(201);
        report(THIS_YEAR - 1).expect(201);

        var years =
                Api.nobody()
                        .get(
                                "/v1/published-assessments/"
                                        + story.assessment()
                                        + "/monitoring-reports")
                        .expect(200)
                        .json()
                        .path("years");
        assertThat(years)
                .extracting(
                        (JsonNode year) ->
                                year.path("year").asInt() + " " + year.path("missing").asBoolean())
                .containsExactly(
                        (THIS_YEAR - 3) + " false",
                        (THIS_YEAR - 2) + " true",
                        (THIS_YEAR - 1) + " false");
        assertThat(
                        Api.nobody()
                                .get("/v1/published-assessments/" + story.assessment(), "text/html")
                                .expect(200)
                                .response()
                                .asString())
                .contains((THIS_YEAR - 2) + ": missing")
                .contains(">Monitoring report " + (THIS_YEAR - 1) + "</a>");
        report(THIS_YEAR - 1).problem(409, "already-exists");
        report(THIS_YEAR + 1).problem(422, "broken-rule");
    }

    private Api.Answer report(int year) {
        return Api.as("publisher")
                .create(
                        story.path() + "/monitoring-reports",
                        Map.of(
                                "year",
                                year,
                                "title",
                                "Monitoring report " + year,
                                "address",
                                "https://www.met.police.uk/reports/" + year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidenceAnswer", "consultationAnswer", "fitnessAnswer"})
    void a_review_does_not_close_unless_all_three_statements_are_answered_with_references(
            String statement) {
        story.withOwner().published();
        story.detected("DSP-" + story.post + statement).send();
        story.awaitStatus("REVIEW_DUE");
        var review = story.review();

        conclude(review, statement, " ").problem(400, "request-invalid");
        assertThat(
                        conclude(review, statement, "Yes, all is well.")
                                .problem(422, "broken-rule")
                                .violations())
                .singleElement()
                .asString()
                .startsWith("/" + statement + " name what it rests on by its ref");
        conclude(review, statement, "Yes, see E1.").expect(200);
    }

    private Api.Answer conclude(String review, String statement, String answer) {
        var conclusion = new HashMap<>(Story.conclusion("CONFIRM"));
        conclusion.put(statement, answer);
        return story.asOwner()
                .post(review + "/conclusion", Api.as("auditor").get(review).etag(), conclusion);
    }
}
