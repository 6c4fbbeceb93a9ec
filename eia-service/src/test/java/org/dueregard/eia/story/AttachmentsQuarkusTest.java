package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.dueregard.eia.Reference;
import org.dueregard.eia.assessment.CanonicalContent;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of an assessment. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class AttachmentsQuarkusTest {
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                    .getBytes(StandardCharsets.ISO_8859_1);

    private final Story story = new Story();

    @Test
    void an_attachment_is_part_of_what_is_signed_by_its_digest_and_comes_back_byte_for_byte() {
        story.withOwner().written();
        var before = story.reread().text("/current/contentSha256");

        var attached = attach("report 2016.pdf", "application/pdf", PDF).expect(201);

        assertThat(attached.json().path("size").asInt()).isEqualTo(PDF.length);
        assertThat(story.reread().text("/current/contentSha256")).isNotEqualTo(before);
        Api.as("policy-author").post(story.path() + "/submission", story.etag(), null).expect(200);
        story.assure(Api.as("assurer")).expect(200);
        story.agreed();
        story.decide(Api.as("decision-maker"), "ADJUST").expect(200);
        var content = Api.as("auditor").get(story.path() + "/versions/1/content").response();
        assertThat(content.asString()).contains(attached.text("/sha256"));
        assertThat(CanonicalContent.sha256(content.asString()))
                .isEqualTo(story.reread().text("/current/signedSha256"));
        var download =
                Api.as("auditor")
                        .get(attached.response().header("Location"))
                        .expect(200)
                        .response();
        assertThat(download.asByteArray()).isEqualTo(PDF);
        assertThat(download.contentType()).startsWith("application/pdf");
        assertThat(download.header("Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''report%202016.pdf");
        assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.header("Content-Security-Policy")).contains("sandbox");
        attach("late.pdf", "application/pdf", PDF).problem(409, "illegal-transition");
        Api.as("policy-author")
                .delete(story.path() + "/attachments/" + attached.id(), story.etag())
                .problem(409, "illegal-transition");
    }

    @ParameterizedTest
    @CsvSource({
        "picture.png,image/png,%PDF-1.4 x",
        "page.pdf,application/pdf,<!DOCTYPE html><html><body>x</body></html>",
        "page.txt,text/plain,<!DOCTYPE html><html><script>alert(1)</script></html>",
        "drawing.png,image/png,<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>",
        "program.pdf,application/pdf,MZ\u0090\u0000\u0003",
        "page.html,text/html,<!DOCTYPE html><html></html>"
    })
    void a_file_that_is_not_what_it_says_or_of_no_kind_that_is_taken_is_refused(
            String name, String declared, String bytes) {
        story.withOwner().screened();

        assertThat(
                        attach(name, declared, bytes.getBytes(StandardCharsets.ISO_8859_1))
                                .problem(422, "broken-rule")
                                .violations())
                .singleElement()
                .asString()
                .startsWith("header:Content-Type");
        assertThat(story.reread().json().at("/current/content/attachments")).isEmpty();
    }

    @Test
    void a_file_of_which_nobody_says_what_it_is_is_refused() {
        story.withOwner().screened();

        var refused =
                Api.as("policy-author")
                        .uploadUntyped(story.path() + "/attachments?name=report.pdf", PDF);

        assertThat(refused.statusCode()).isEqualTo(422);
        var problem = Reference.json(refused.body());
        assertThat(problem.path("type").asText()).isEqualTo("/errors/broken-rule");
        assertThat(problem.at("/violations/0/pointer").asText()).isEqualTo("header:Content-Type");
        assertThat(problem.at("/violations/0/message").asText())
                .isEqualTo("is missing, and the file is application/pdf; say so");
        assertThat(story.reread().json().at("/current/content/attachments")).isEmpty();
    }

    @Test
    void too_large_a_file_an_empty_one_and_a_name_with_a_folder_are_refused() {
        story.withOwner().screened();

        attach(
                        "large.txt",
                        "text/plain",
                        "x".repeat(10 * 1024 * 1024 + 1).getBytes(StandardCharsets.US_ASCII))
                .problem(413, "body-too-large");
        assertThat(
                        attach(
                                        "../up.txt",
                                        "text/plain",
                                        "text".getBytes(StandardCharsets.US_ASCII))
                                .problem(422, "broken-rule")
                                .violations())
                .containsExactly(
                        "query:name is the name of a file, without a folder or control characters");
    }

    @Test
    void a_file_can_be_taken_away_from_a_draft_and_only_an_author_attaches() {
        story.withOwner().written();
        var attached =
                attach("notes.txt", "text/plain", "Notes".getBytes(StandardCharsets.US_ASCII))
                        .expect(201);

        Api.as("assurer")
                .upload(story.path() + "/attachments?name=a.txt", "text/plain", PDF)
                .problem(403, "role-missing");
        Api.as("policy-author")
                .delete(story.path() + "/attachments/" + UUID.randomUUID(), story.etag())
                .problem(404, "not-found");
        Api.as("policy-author")
                .delete(story.path() + "/attachments/" + attached.id(), story.etag())
                .expect(200);
        assertThat(story.reread().json().at("/current/content/attachments")).isEmpty();
        Api.as("auditor").get(attached.response().header("Location")).problem(404, "not-found");
    }

    @Test
    void an_attachment_that_supports_an_evidence_that_is_not_there_is_a_gap() {
        story.withOwner().written();
        Api.as("policy-author")
                .upload(
                        story.path() + "/attachments?name=notes.txt&evidence=E9",
                        "text/plain",
                        "Notes".getBytes(StandardCharsets.US_ASCII))
                .expect(201);

        assertThat(
                        Api.as("policy-author")
                                .get(story.path() + "/completeness")
                                .text("/gaps/0/message"))
                .isEqualTo("there is no evidence E9");
    }

    private Api.Answer attach(String name, String type, byte[] bytes) {
        return Api.as("policy-author")
                .upload(story.path() + "/attachments?name=" + name, type, bytes);
    }
}
