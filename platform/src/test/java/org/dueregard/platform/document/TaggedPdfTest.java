package org.dueregard.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
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
