package org.dueregard.eia.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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
                    "did");

    private final Story story = new Story();

    @Test
    void html_and_script_in_every_text_are_kept_as_text_and_harmless_on_the_page_and_in_the_pdf()
            throws IOException {
        publishedWith(HOSTILE);
        var path = "/v1/published-assessments/" + story.assessment();

        var copy = Api.nobody().get(path).expect(200);
        assertThat(copy.text("/scope/aims")).isEqualTo(HOSTILE);
        assertThat(copy.text("/impacts/0/reason")).isEqualTo(HOSTILE);

        var page = Api.nobody().get(path, "text/html").expect(200).response().asString();
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("{document.subject}")
                .doesNotContain("<script", "<img", "<svg", "href=\"javascript:", "49}", "<!--");

        try (var pdf = pdf(path)) {
            assertThat(words(pdf)).contains("<script>alert(1)</script>");
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            for (var sheet : pdf.getPages()) {
                assertThat(sheet.getAnnotations()).isEmpty();
                assertThat(sheet.getResources().getXObjectNames()).isEmpty();
            }
        }
    }

    @Test
    void the_pdf_is_tagged_and_says_its_language_and_title() throws IOException {
        story.withOwner().published();

        try (var pdf = pdf("/v1/published-assessments/" + story.assessment())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
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
        return Loader.loadPDF(answer.asByteArray());
    }

    private void publishedWith(String text) {
        story.withOwner().screened();
        var content = story.content();
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
        Api.as("policy-author").post(story.path() + "/submission", story.etag(), null).expect(200);
        story.assure(Api.as("assurer")).expect(200);
        story.agreed();
        story.decide(Api.as("decision-maker"), "ADJUST").expect(200);
        Api.as("publisher").post(story.path() + "/publication", story.etag(), Map.of()).expect(200);
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
            case String given ->
                    TEXTS.contains(member) && !given.equals("stop-and-search") ? text : given;
            default -> value;
        };
    }
}
