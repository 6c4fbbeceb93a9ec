package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dueregard.eia.Reference;
import org.dueregard.localstack.testing.PdfUa;
import org.dueregard.localstack.testing.ServiceStack;
import org.junit.jupiter.api.Test;

/** What people write is text: wherever it is shown, it does nothing. */
@QuarkusTest
@WithTestResource(
        value = ServiceStack.class,
        initArgs = @ResourceArg(name = "database", value = "eia"))
class HostileTextQuarkusTest {
    private static final String HOSTILE =
            "<script>alert(1)</script><img src=x onerror=alert(2)><svg/onload=alert(3)>"
                    + "\"'><a href=\"javascript:alert(4)\">x</a> {document.subject} {{7*7}} ]]><!--"
                    + " &lt;b&gt; </td></html> \u0001 \u202e \uD83D\uDE00 file:///etc/passwd";
    private static final Set<String> TEXTS =
            Set.of(
                    "aims",
                    "source",
                    "summary",
                    "gap",
                    "consultee",
                    "method",
                    "views",
                    "response",
                    "reason",
                    "community",
                    "description",
                    "successMeasure",
                    "said",
                    "did",
                    "statement");

    /** As much of it as a file may be called. */
    private static final String HOSTILE_NAME =
            "<script>alert(5)<svg><b>\"' \u202e \uD83D\uDE00.txt";

    private final Story story = new Story();

    @Test
    void html_and_script_in_every_text_are_kept_as_text_and_harmless_on_the_page_and_in_the_pdf()
            throws IOException {
        publishedWith(HOSTILE);
        var path = "/v1/published-assessments/" + story.assessment();

        var copy = Api.nobody().get(path).expect(200);
        assertThat(copy.text("/scope/aims")).isEqualTo(HOSTILE);
        assertThat(copy.text("/impacts/0/reason")).isEqualTo(HOSTILE);
        assertThat(copy.text("/subject/title")).isEqualTo(HOSTILE);
        assertThat(copy.text("/subject/businessArea")).isEqualTo(HOSTILE);
        assertThat(copy.text("/decision/reason")).isEqualTo(HOSTILE);
        assertThat(copy.text("/decision/fairBalance")).isEqualTo(HOSTILE);
        assertThat(copy.text("/monitoringPlan/0/source")).isEqualTo(HOSTILE);
        assertThat(copy.text("/scope/workforceDiversity/statement")).isEqualTo(HOSTILE);
        assertThat(copy.text("/scope/communityRelations/successMeasure")).isEqualTo(HOSTILE);
        assertThat(copy.text("/attachments/0/name")).isEqualTo(HOSTILE_NAME);

        var page = Api.nobody().get(path, "text/html").expect(200).response().asString();
        assertThat(page)
                .contains(
                        "<title>Equality impact assessment: &lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&lt;script&gt;alert(5)&lt;svg&gt;")
                .contains("{document.subject}");
        assertHarmless(page);

        try (var pdf = pdf(path)) {
            assertThat(words(pdf))
                    .contains("<script>alert(1)</script>")
                    .contains("<script>alert(5)<svg>");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .startsWith("Equality impact assessment: <script>alert(1)</script>");
            assertWellFormed(pdf.getDocumentCatalog().getMetadata().toByteArray());
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            for (var sheet : pdf.getPages()) {
                assertThat(sheet.getAnnotations()).isEmpty();
                assertThat(sheet.getResources().getXObjectNames()).isEmpty();
            }
        }
    }

    @Test
    void reasons_to_withhold_and_to_redact_and_titles_of_reports_are_text_too() throws IOException {
        story.withOwner().signedOff();
        Api.as("publisher")
                .post(
                        story.path() + "/publication",
                        story.etag(),
                        Map.of(
                                "withheldParts",
                                List.of(Map.of("part", "CONSULTATION", "exemptionReason", HOSTILE)),
                                "redactions",
                                List.of(
                                        Map.of(
                                                "pointer",
                                                "/evidence/0/summary",
                                                "reason",
                                                HOSTILE))))
                .expect(200);
        Api.as("publisher")
                .create(
                        story.path() + "/monitoring-reports",
                        Map.of(
                                "year",
                                Story.TODAY.getYear() - 1,
                                "title",
                                HOSTILE,
                                "address",
                                "https://www.met.police.uk/reports/1"))
                .expect(201);
        var path = "/v1/published-assessments/" + story.assessment();

        var copy = Api.nobody().get(path).expect(200);
        assertThat(copy.text("/withheldParts/0/exemptionReason")).isEqualTo(HOSTILE);
        assertThat(copy.text("/evidence/0/summary")).isEqualTo("[Redacted: " + HOSTILE + "]");

        var page = Api.nobody().get(path, "text/html").expect(200).response().asString();
        assertThat(page)
                .contains("Consultation: &lt;script&gt;alert(1)")
                .contains("[Redacted: &lt;script&gt;alert(1)")
                .contains(
                        "<a class=\"govuk-link\" href=\"https://www.met.police.uk/reports/1\">&lt;");
        assertHarmless(page);
        try (var pdf = pdf(path)) {
            assertThat(words(pdf))
                    .contains("[Redacted: <script>alert(1)<", "Consultation: <script>");
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    @Test
    void comments_on_parts_names_of_files_and_questionnaires_leave_the_service_as_data() {
        story.withOwner().written();
        var comment =
                Api.as("assurer")
                        .create(
                                story.path() + "/comments",
                                Map.of("part", "IMPACTS", "comment", HOSTILE))
                        .expect(201);
        var attached = attach();
        var questionnaire = (ObjectNode) Reference.json(Reference.SCREENING_1);
        questionnaire.put("title", HOSTILE).put("note", HOSTILE);
        ((ObjectNode) questionnaire.at("/criteria/0")).put("question", HOSTILE);
        ((ObjectNode) questionnaire.at("/criteria/0/choices/0")).put("label", HOSTILE);
        var draft =
                Api.as("programme-office")
                        .create(
                                "/v1/questionnaires",
                                Map.of(
                                        "code",
                                        "hostile-" + story.post.toLowerCase(Locale.ROOT),
                                        "document",
                                        questionnaire))
                        .expect(201);

        assertThat(comment.text("/comment")).isEqualTo(HOSTILE);
        assertThat(draft.json().findValuesAsText("title")).contains(HOSTILE);
        assertThat(draft.json().findValuesAsText("question")).contains(HOSTILE);
        for (var answer : List.of(comment, attached, draft)) {
            assertThat(answer.response().contentType()).startsWith("application/json");
        }
        assertThat(
                        Api.as("auditor")
                                .get(attached.response().header("Location"))
                                .expect(200)
                                .response()
                                .header("Content-Disposition"))
                .startsWith("attachment; filename*=UTF-8''%3Cscript%3E")
                .doesNotContain("<", "\"", " \u202e");
    }

    private static void assertHarmless(String page) {
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "<img", "<svg", "href=\"javascript:", "49}", "<!--");
    }

    /** Whatever stands in it, it is one XML document. */
    private static void assertWellFormed(byte[] xml) {
        assertThatCode(
                        () ->
                                DocumentBuilderFactory.newDefaultInstance()
                                        .newDocumentBuilder()
                                        .parse(new ByteArrayInputStream(xml)))
                .doesNotThrowAnyException();
    }

    @Test
    void the_pdf_says_its_language_and_title_and_that_it_is_accessible() throws IOException {
        story.withOwner().published();

        try (var pdf = pdf("/v1/published-assessments/" + story.assessment())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Equality impact assessment: Stop and search");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(words(pdf))
                    .contains("with as few fruitless searches as can be.")
                    .doesNotContain("superseded");
        }
    }

    @Test
    void a_text_of_50_mb_is_refused_and_one_beyond_its_field_too() {
        story.withOwner().screened();
        var aims = new LinkedHashMap<String, Object>();
        aims.put("aims", "x".repeat(20_001));
        assertThat(
                        Api.as("policy-author")
                                .put(story.path() + "/scope", story.etag(), aims)
                                .problem(400, "request-invalid")
                                .violations())
                .hasSize(1);

        Api.as("policy-author")
                .put(
                        story.path() + "/scope",
                        story.etag(),
                        "{\"aims\":\"" + "x".repeat(50 * 1024 * 1024) + "\"}")
                .problem(413, "body-too-large");
    }

    /** However its lines break. */
    private static String words(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private static PDDocument pdf(String path) throws IOException {
        var answer = Api.nobody().get(path + "/versions/1/pdf").expect(200).response();
        assertThat(answer.contentType()).startsWith("application/pdf");
        assertThat(PdfUa.faults(answer.asByteArray())).isEmpty();
        return Loader.loadPDF(answer.asByteArray());
    }

    private void publishedWith(String text) {
        story.withOwner().called(text, text).screened();
        var content = story.content();
        var benefit = Map.of("statement", text, "successMeasure", text);
        content.put(
                "scope",
                Map.of(
                        "aims",
                        text,
                        "changeKind",
                        "CHANGED",
                        "functions",
                        List.of("SERVICE_DELIVERY"),
                        "people",
                        List.of("CITIZENS"),
                        "workforceDiversity",
                        benefit,
                        "communityRelations",
                        benefit));
        @SuppressWarnings("unchecked")
        var asked =
                new LinkedHashMap<>(
                        Objects.requireNonNull(
                                        (List<Map<String, Object>>) content.get("engagements"))
                                .getFirst());
        asked.put("comments", List.of(Map.of("said", text, "did", text)));
        content.put("engagements", List.of(asked));
        content.replaceAll((part, value) -> hostile(part, value, text));
        story.write(Api.as("policy-author"), content).expect(200);
        attach();
        Api.as("policy-author").post(story.path() + "/submission", story.etag(), null).expect(200);
        story.assure(Api.as("assurer")).expect(200);
        story.agreed();
        continued(text);
        Api.as("publisher").post(story.path() + "/publication", story.etag(), Map.of()).expect(200);
    }

    private Api.Answer attach() {
        return Api.as("policy-author")
                .upload(
                        story.path() + "/attachments?name=" + HOSTILE_NAME,
                        "text/plain",
                        "Notes".getBytes(StandardCharsets.US_ASCII))
                .expect(201);
    }

    /** Signed although an adverse impact remains, with every reason in these words. */
    private void continued(String text) {
        var read = story.reread();
        Api.as("decision-maker")
                .post(
                        story.path() + "/decision",
                        read.etag(),
                        Map.of(
                                "outcome",
                                "CONTINUE",
                                "reason",
                                text,
                                "contentSha256",
                                read.text("/current/contentSha256"),
                                "justification",
                                Map.of(
                                        "legitimateAim",
                                        text,
                                        "rationalConnection",
                                        text,
                                        "noLessHarmfulMeans",
                                        text,
                                        "fairBalance",
                                        text,
                                        "legalAdviser",
                                        text,
                                        "legalAdviceOn",
                                        "2016-05-01",
                                        "legalAdvice",
                                        text)))
                .expect(200);
    }

    /** The same value with every text in it replaced. */
    private static Object hostile(String member, Object value, String text) {
        return switch (value) {
            case Map<?, ?> map -> {
                var replaced = new LinkedHashMap<String, Object>();
                map.forEach(
                        (key, inner) ->
                                replaced.put(key.toString(), hostile(key.toString(), inner, text)));
                yield replaced;
            }
            case List<?> list -> list.stream().map(item -> hostile(member, item, text)).toList();
            case String given -> TEXTS.contains(member) ? text : given;
            default -> value;
        };
    }
}
