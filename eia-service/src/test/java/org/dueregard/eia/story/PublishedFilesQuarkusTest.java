package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.eia.assessment.CanonicalContent;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of published copies: for everyone, for ever, and no others. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class PublishedFilesQuarkusTest {
    private static final Path SIGNATURES = Path.of("target", "virus-signatures.txt");

    private final Story story = new Story();
    private final String words = "What the leaders said to " + story.post;
    private final String sha256 = CanonicalContent.sha256(words);

    @Test
    void everyone_is_given_the_file_of_a_published_copy_byte_for_byte_and_to_keep() {
        story.withOwner();
        signedOffWithFile();
        Api.nobody().get(file()).problem(404, "not-found");
        publish(Map.of()).expect(200);

        var href = Api.nobody().get(copy()).expect(200).text("/attachments/0/href");
        assertThat(href).isEqualTo(file());
        var given = Api.nobody().get(href).expect(200).response();
        assertThat(given.asString()).isEqualTo(words);
        assertThat(given.contentType()).startsWith("text/plain");
        assertThat(given.header("Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''survey%20of%20leaders.txt");
        assertThat(given.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(given.header("Content-Security-Policy")).contains("sandbox");
        assertThat(given.header("ETag")).isEqualTo("\"" + sha256 + "\"");
        var again = RestAssured.given().header("If-None-Match", given.header("ETag")).get(href);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(Api.nobody().get(copy(), "text/html").expect(200).response().asString())
                .contains("href=\"" + href + "\"");
    }

    @Test
    void a_file_stays_at_its_address_when_its_version_is_superseded() {
        story.withOwner();
        signedOffWithFile();
        publish(Map.of()).expect(200);
        story.detected("DSP-FILE-" + story.post).send();
        story.awaitStatus("REVIEW_DUE");
        var review = story.review();
        var proposed =
                story.asOwner()
                        .post(
                                review + "/conclusion",
                                Api.as("assurer").get(review).etag(),
                                Story.conclusion("REASSESS"))
                        .expect(200);
        Api.as("assurer").post(review + "/agreement", proposed.etag(), null).expect(200);
        var draft = story.reread().text("/current/content/attachments/0/id");
        Api.as("policy-author")
                .delete(story.path() + "/attachments/" + draft, story.etag())
                .expect(200);

        assertThat(Api.as("auditor").get(story.path() + "/versions/1").text("/status"))
                .isEqualTo("SUPERSEDED");
        assertThat(Api.nobody().get(file()).expect(200).response().asString()).isEqualTo(words);
        Api.nobody().get(file().replace("/versions/1/", "/versions/2/")).problem(404, "not-found");
    }

    @Test
    void a_file_that_is_withheld_by_itself_stays_named_with_the_reason_and_is_not_there() {
        signedOffWithFile();
        assertThat(publish(withholding("f".repeat(64))).problem(422, "broken-rule").violations())
                .containsExactly("/withheldFiles/0/sha256 is of no file that the copy names");
        publish(withholding(sha256)).expect(200);

        var named = Api.nobody().get(copy()).expect(200);
        assertThat(named.text("/attachments/0/sha256")).isEqualTo(sha256);
        assertThat(named.text("/attachments/0/withheldBecause")).isEqualTo("FOIA 2000, s. 40");
        assertThat(named.json().at("/attachments/0").has("href")).isFalse();
        Api.nobody().get(file()).problem(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/attachments/0/name", "/attachments/0/description", "/evidence/0/summary"})
    void where_something_of_it_or_of_its_evidence_is_redacted_the_file_is_not_there(
            String pointer) {
        signedOffWithFile();
        publish(Map.of("redactions", List.of(Map.of("pointer", pointer, "reason", "a name"))))
                .expect(200);

        Api.nobody().get(copy()).expect(200);
        Api.nobody().get(file()).problem(404, "not-found");
    }

    @Test
    void where_the_part_is_withheld_or_the_version_is_no_file_is_there() {
        signedOffWithFile();
        publish(
                        Map.of(
                                "withheldParts",
                                List.of(
                                        Map.of(
                                                "part",
                                                "ASSESSMENT",
                                                "exemptionReason",
                                                "FOIA 2000, s. 31"))))
                .expect(200);
        Api.nobody().get(file()).problem(404, "not-found");

        var other = new Story();
        other.signedOff();
        Api.as("publisher")
                .post(other.path() + "/withholding", other.etag(), Map.of("reason", "It goes on."))
                .expect(200);
        Api.nobody()
                .get(
                        "/v1/published-assessments/%s/versions/1/attachments/%s"
                                .formatted(other.assessment(), sha256))
                .problem(404, "not-found");
    }

    @Test
    void a_file_is_gone_once_its_subject_is_marked_or_withheld_and_never_there_if_it_was() {
        signedOffWithFile();
        publish(Map.of()).expect(200);
        Api.nobody().get(file()).expect(200);
        amend(Map.of("protectiveMarking", "OFFICIAL_SENSITIVE"));
        Api.nobody().get(file()).problem(404, "not-found");
        amend(Map.of("publicationWithheld", true, "withholdingReason", "It goes on."));
        Api.nobody().get(file()).problem(404, "not-found");
        amend(Map.of());
        Api.nobody().get(file()).expect(200);

        var marked = new PublishedFilesQuarkusTest();
        marked.signedOffWithFile();
        marked.amend(Map.of("protectiveMarking", "OFFICIAL_SENSITIVE"));
        marked.publish(Map.of()).expect(200);
        marked.amend(Map.of());
        assertThat(
                        Api.nobody()
                                .get(marked.copy())
                                .expect(200)
                                .json()
                                .at("/attachments/0")
                                .has("href"))
                .isFalse();
        Api.nobody().get(marked.file()).problem(404, "not-found");
    }

    /** In tests the scan is a command that finds what stands in a file (see this module's pom). */
    @Test
    void a_file_in_which_the_scan_finds_something_by_now_keeps_its_version_from_publication()
            throws IOException {
        signedOffWithFile();
        Files.writeString(SIGNATURES, words + "\n");
        try {
            assertThat(publish(Map.of()).problem(422, "virus-found").violations())
                    .singleElement()
                    .asString()
                    .contains("survey of leaders.txt");
            assertThat(story.reread().text("/status")).isEqualTo("SIGNED_OFF");
            Api.nobody().get(copy()).problem(404, "not-found");
            Api.nobody().get(file()).problem(404, "not-found");

            publish(withholding(sha256)).expect(200);
            Api.nobody().get(file()).problem(404, "not-found");
        } finally {
            Files.delete(SIGNATURES);
        }
    }

    @Test
    void only_a_digest_that_the_copy_names_leads_anywhere() {
        signedOffWithFile();
        publish(Map.of()).expect(200);

        for (var elsewhere : List.of("f".repeat(64), sha256.substring(1), "x", "..%2F..%2Fetc")) {
            Api.nobody().get(copy() + "/attachments/" + elsewhere).expect(404);
        }
    }

    private void signedOffWithFile() {
        story.written();
        Api.as("policy-author")
                .upload(
                        story.path()
                                + "/attachments?name=survey of leaders.txt&evidence=E1"
                                + "&description=Leaders",
                        "text/plain",
                        words.getBytes(StandardCharsets.US_ASCII))
                .expect(201);
        Api.as("policy-author").post(story.path() + "/submission", story.etag(), null).expect(200);
        story.assure(Api.as("assurer")).expect(200);
        story.agreed();
        story.decide(Api.as("decision-maker"), "ADJUST").expect(200);
    }

    private Api.Answer publish(Map<String, ?> order) {
        return Api.as("publisher").post(story.path() + "/publication", story.etag(), order);
    }

    private static Map<String, ?> withholding(String digest) {
        return Map.of(
                "withheldFiles", List.of(Map.of("sha256", digest, "reason", "FOIA 2000, s. 40")));
    }

    private void amend(Map<String, ?> saying) {
        var path = "/v1/subjects/" + story.subject();
        var amendment =
                new HashMap<String, Object>(
                        Map.of(
                                "title",
                                "Stop and search",
                                "purpose",
                                "Find weapons and drugs in the streets.",
                                "businessArea",
                                "Territorial Policing",
                                "reason",
                                "It was looked at again."));
        amendment.putAll(saying);
        var office = Api.as("programme-office");
        office.put(path, office.get(path).etag(), amendment).expect(200);
    }

    private String copy() {
        return "/v1/published-assessments/" + story.assessment() + "/versions/1";
    }

    private String file() {
        return copy() + "/attachments/" + sha256;
    }
}
