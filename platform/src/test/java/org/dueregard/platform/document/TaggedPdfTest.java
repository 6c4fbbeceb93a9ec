package org.dueregard.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dueregard.localstack.testing.PdfUa;
import org.junit.jupiter.api.Test;

/** A printed page as a PDF that everyone can read, in whatever script people wrote. */
class TaggedPdfTest {
    private static final String PAGE =
            """
            <html lang="en"><head><title>Report</title>
            <meta name="description" content="A report"/>
            <style>body { font-family: "Liberation Sans", "Kurinto Sans"; }</style></head>
            <body><h1>Report</h1><p>%s <a href="https://example.invalid/next">Next</a></p></body>
            </html>
            """;

    @Test
    void scripts_that_the_first_font_lacks_are_printed_and_read_from_right_to_left() {
        var text =
                read(
                        "Arabic \u0645\u0631\u062d\u0628\u0627, Hebrew \u05e9\u05dc\u05d5\u05dd,"
                                + " Bengali \u09ac\u09be\u0982\u09b2\u09be, Polish \u0141\u00f3d\u017a");

        assertThat(text)
                .contains("\u0645\u0631\u062d\u0628\u0627")
                .contains("\u05e9\u05dc\u05d5\u05dd")
                .contains("\u09ac\u09be\u0982\u09b2\u09be")
                .contains("\u0141\u00f3d\u017a");
    }

    @Test
    void a_character_that_no_xml_has_a_place_for_breaks_nothing() {
        assertThat(read("bell\u0007 and \u0000 nul")).contains("bell", "nul");
    }

    @Test
    void a_picture_is_a_figure_with_words_for_those_who_do_not_see_it() throws IOException {
        var picture =
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60" width="90" height="60">\
                <title>Rates</title><desc>Black 7.9; White 2.2</desc>\
                <rect width="90" height="60" fill="#ffffff"/>\
                <line x1="5" y1="5" x2="5" y2="55" stroke="#505a5f" stroke-width="1"/>\
                <polyline points="5,50 85,10" fill="none" stroke="#1d70b8" stroke-dasharray="8 5"/>\
                <circle cx="20" cy="20" r="4.5" fill="#1d70b8" stroke="#ffffff"/>\
                <path d="M40 13 L47 20 L40 27 L33 20 Z" fill="#b3241c"/>\
                <text transform="translate(50 50) rotate(-45)" text-anchor="end" font-size="8"\
                 font-weight="bold" font-style="italic" fill="#0b0c0c">Black</text></svg>""";
        var pdf = TaggedPdf.of(PAGE.formatted("A picture: " + picture), Map.of());

        assertThat(PdfUa.faults(pdf)).isEmpty();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(described(read.getDocumentCatalog().getStructureTreeRoot()))
                    .containsExactly("Rates. Black 7.9; White 2.2");
            assertThat(read.getPage(0).getContents().readAllBytes()).hasSizeGreaterThan(2_000);
        }
    }

    private static List<String> described(PDStructureNode node) {
        var described = new ArrayList<String>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    described.add(element.getAlternateDescription());
                }
                described.addAll(described(element));
            }
        }
        return described;
    }

    private static String read(String words) {
        var pdf =
                TaggedPdf.of(
                        PAGE.formatted(words), Map.of("https://example.invalid/next", "The next"));
        assertThat(PdfUa.faults(pdf)).isEmpty();
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
