package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dueregard.eia.assessment.CanonicalContent;
import org.dueregard.localstack.testing.PdfUa;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everyone reads without a token, and what nobody can change any more. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class PublicCopyQuarkusTest {
    @Inject AgroalDataSource database;

    private final Story story = new Story();

    @Test
    void everyone_reads_the_copy_and_can_check_its_digest() {
        story.published();
        var path = "/v1/published-assessments/" + story.assessment();

        var copy = Api.nobody().get(path).expect(200);

        var digest = CanonicalContent.sha256(copy.response().asString());
        assertThat(copy.etag()).isEqualTo("\"" + digest + "\"");
        assertThat(copy.response().header("Repr-Digest")).startsWith("sha-256=:");
        assertThat(copy.response().header("Content-Location")).isEqualTo(path + "/versions/1");
        assertThat(copy.text("/subject/title")).isEqualTo("Stop and search");
        assertThat(copy.json().at("/engagements/0/participantsSuppressed").asBoolean()).isTrue();
        assertThat(copy.text("/signedSha256"))
                .isEqualTo(story.reread().text("/current/signedSha256"));
        assertThat(copy.response().asString())
                .doesNotContain(Story.sub(1))
                .doesNotContain(Story.sub(7));
        assertThat(
                        Api.nobody()
                                .get("/v1/published-assessments?limit=200")
                                .json()
                                .findValuesAsText("assessmentId"))
                .contains(story.assessment().toString());
    }

    @Test
    void the_page_shows_the_copy_and_no_mark_up_that_somebody_wrote() {
        story.withOwner().screened();
        var content = story.content();
        content.put(
                "scope",
                Map.of(
                        "aims",
                        "<script>alert('x')</script> & more",
                        "changeKind",
                        "CHANGED",
                        "functions",
                        List.of("SERVICE_DELIVERY"),
                        "people",
                        List.of("CITIZENS")));
        story.write(Api.as("policy-author"), content).expect(200);
        Api.as("policy-author").post(story.path() + "/submission", story.etag(), null).expect(200);
        story.assure(Api.as("assurer")).expect(200);
        story.agreed();
        story.decide(Api.as("decision-maker"), "ADJUST").expect(200);
        Api.as("publisher").post(story.path() + "/publication", story.etag(), Map.of()).expect(200);

        var page =
                Api.nobody()
                        .get("/v1/published-assessments/" + story.assessment(), "text/html")
                        .expect(200)
                        .response();

        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString())
                .contains("<html lang=\"en\" class=\"govuk-template\">")
                .contains(">Equality impact assessment: Stop and search</h1>")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>")
                .contains("fewer than 5 people")
                .doesNotContain("superseded");
    }

    @Test
    void the_page_and_the_pdf_tell_all_that_the_copy_tells() throws IOException {
        story.withOwner().screened();
        var content = story.content();
        content.put(
                "scope",
                Map.ofEntries(
                        Map.entry("aims", "Find weapons."),
                        Map.entry("changeKind", "CHANGED"),
                        Map.entry("functions", List.of("SERVICE_DELIVERY")),
                        Map.entry("people", List.of("CITIZENS")),
                        Map.entry("noEngagementReason", "Others were asked in 2015."),
                        Map.entry(
                                "workforceDiversity",
                                Map.of(
                                        "statement",
                                        "More women lead searches.",
                                        "successMeasure",
                                        "The share of leaders rises.")),
                        Map.entry(
                                "communityRelations",
                                Map.of(
                                        "statement",
                                        "Reasons are understood.",
                                        "successMeasure",
                                        "Fewer complaints are made."))));
        content.put("evidence", List.of(Story.evidence("E1", "report 7, table 2")));
        content.put("engagements", List.of(toldOn("2016-05-03")));
        story.write(Api.as("policy-author"), content).expect(200);
        Api.as("policy-author")
                .upload(
                        story.path() + "/attachments?name=survey.txt&evidence=E1",
                        "text/plain",
                        "What the leaders said.".getBytes(StandardCharsets.US_ASCII))
                .expect(201);
        Api.as("policy-author").post(story.path() + "/submission", story.etag(), null).expect(200);
        story.assure(Api.as("assurer")).expect(200);
        story.agreed();
        story.decide(Api.as("decision-maker"), "ADJUST").expect(200);
        Api.as("publisher").post(story.path() + "/publication", story.etag(), Map.of()).expect(200);
        var path = "/v1/published-assessments/" + story.assessment();

        var copy = Api.nobody().get(path).expect(200);
        var page = Api.nobody().get(path, "text/html").expect(200).response().asString();
        var pdf = words(path + "/versions/1/pdf");

        assertThat(copy.text("/attachments/0/sha256"))
                .isEqualTo(CanonicalContent.sha256("What the leaders said."));
        for (var shown : List.of(page, pdf)) {
            assertThat(shown.replaceAll("\\s+", " "))
                    .contains(
                            "Functions: Service delivery.",
                            "People it can meet: Citizens.",
                            "Others were asked in 2015.",
                            "More women lead searches. How that will be seen: The share of leaders",
                            "Reasons are understood. How that will be seen: Fewer complaints",
                            "Searches of June 2016 (report 7, table 2), 1 July 2016, on Race.",
                            "They were told on 3 May 2016.",
                            "survey.txt",
                            "text/plain, 22 bytes, for E1.",
                            copy.text("/attachments/0/sha256"));
        }
        assertThat(page).contains("Before: 4 and 3. After: 3 and 3.");
        assertThat(copy.response().asString()).doesNotContain("What the leaders said.");
    }

    private Map<String, Object> toldOn(String day) {
        return Map.of(
                "ref",
                "G1",
                "consultee",
                "Independent advisory group",
                "consulteeType",
                "IAG",
                "method",
                "meeting",
                "heldOn",
                "2016-04-12",
                "participants",
                12,
                "views",
                "Searches without a stated reason cost trust.",
                "response",
                "Grounds are recorded and read by a supervisor.",
                "fedBackOn",
                day);
    }

    private static String words(String path) throws IOException {
        var bytes = Api.nobody().get(path).expect(200).response().asByteArray();
        assertThat(PdfUa.faults(bytes)).isEmpty();
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void a_superseded_copy_says_so_and_leads_to_the_latest_on_the_page_and_in_the_pdf()
            throws IOException {
        var disparity = "DSP-OVER-" + story.post;
        story.withOwner().reviewDue(disparity);
        var review = story.review();
        var proposed =
                story.asOwner()
                        .post(
                                review + "/conclusion",
                                Api.as("assurer").get(review).etag(),
                                Story.conclusion("REASSESS"))
                        .expect(200);
        Api.as("assurer").post(review + "/agreement", proposed.etag(), null).expect(200);
        var content = story.content();
        content.put(
                "evidence", List.of(Story.evidence("E1", null), Story.evidence("E2", disparity)));
        story.write(Api.as("policy-author"), content).expect(200);
        Api.as("policy-author").post(story.path() + "/submission", story.etag(), null).expect(200);
        story.assure(Api.as("assurer")).expect(200);
        story.decide(Api.as("decision-maker"), "ADJUST").expect(200);
        Api.as("publisher").post(story.path() + "/publication", story.etag(), Map.of()).expect(200);
        var latest = "/v1/published-assessments/" + story.assessment();

        var page = Api.nobody().get(latest + "/versions/1", "text/html").expect(200);
        var pdf = Api.nobody().get(latest + "/versions/1/pdf").expect(200).response().asByteArray();

        assertThat(page.response().asString()).contains("href=\"" + latest + "\">Read the latest");
        assertThat(words(latest + "/versions/1/pdf")).contains("Read the latest");
        assertThat(linksOf(pdf)).singleElement().asString().startsWith("http").endsWith(latest);
        assertThat(Api.nobody().get(latest, "text/html").expect(200).response().asString())
                .doesNotContain("Read the latest");
    }

    private static List<String> linksOf(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            var links = new ArrayList<String>();
            for (var sheet : pdf.getPages()) {
                for (var annotation : sheet.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link
                            && link.getAction() instanceof PDActionURI action) {
                        links.add(action.getURI());
                    }
                }
            }
            return links;
        }
    }

    @Test
    void the_copy_is_the_same_after_everything_that_happens_later() {
        story.withOwner().published();
        var path = "/v1/published-assessments/" + story.assessment() + "/versions/1";
        var before = Api.nobody().get(path).expect(200).response().asString();

        story.detected("DSP-COPY-" + story.post).send();
        story.awaitStatus("REVIEW_DUE");
        var subject = "/v1/subjects/" + story.subject();
        story.asOwner()
                .put(
                        subject + "/accountable-post",
                        Api.as("auditor").get(subject).etag(),
                        Map.of("accountablePost", "ANOTHER-POST"))
                .expect(200);

        assertThat(Api.nobody().get(path).expect(200).response().asString()).isEqualTo(before);
    }

    @Test
    void what_was_not_published_is_not_there() {
        story.signedOff();

        Api.nobody()
                .get("/v1/published-assessments/" + story.assessment())
                .problem(404, "not-found");
        Api.as("publisher")
                .post(
                        story.path() + "/withholding",
                        story.etag(),
                        Map.of("reason", "FOIA 2000, s. 31"))
                .expect(200);
        Api.nobody()
                .get("/v1/published-assessments/" + story.assessment())
                .problem(404, "not-found");
        Api.as("publisher")
                .post(story.path() + "/publication", story.etag(), Map.of())
                .problem(409, "illegal-transition");
        assertThat(story.reread().text("/current/withholdingReason")).isEqualTo("FOIA 2000, s. 31");
    }

    @Test
    void signed_content_is_not_written_through_the_api() {
        story.signedOff();
        var signed = story.reread().text("/current/signedSha256");

        story.write(Api.as("policy-author"), story.content()).problem(409, "illegal-transition");
        var content = Api.as("auditor").get(story.path() + "/versions/1/content").expect(200);

        assertThat(CanonicalContent.sha256(content.response().asString())).isEqualTo(signed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update assessment_impact set reason = 'nothing' where version_id = '%1$s'",
                "delete from assessment_evidence where version_id = '%1$s'",
                "update assessment_version set aims = 'others' where id = '%1$s'",
                "update assessment_version set signed_sha256 = repeat('0', 64) where id = '%1$s'",
                "update assessment_version set status = 'DRAFT' where id = '%1$s'",
                "update published_copy set title = 'others' where assessment_id = '%2$s'",
                "delete from published_copy where assessment_id = '%2$s'"
            })
    void signed_and_published_rows_are_not_changed_past_the_api_either(String statement)
            throws SQLException {
        story.published();
        var version =
                one(
                        "select id from assessment_version where assessment_id = '"
                                + story.assessment()
                                + "'");

        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            assertThatThrownBy(
                            () -> change.execute(statement.formatted(version, story.assessment())))
                    .isInstanceOf(SQLException.class);
        }
    }

    private String one(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
