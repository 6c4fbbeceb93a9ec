package org.dueregard.platform.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * A printed page as a tagged PDF (PDF/UA-1: structure, language, title, embedded font), for readers
 * with assistive technology too. Nothing is fetched for it, and whatever people wrote is text in
 * it.
 */
public final class TaggedPdf {
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** What XML 1.0 has no place for. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    static {
        // It has a logger of its own, which tells every step.
        XRLog.setLoggingEnabled(false);
    }

    private TaggedPdf() {}

    /**
     * @param page well-formed XHTML in the font family "Liberation Sans"
     * @param titles by address, what each link is called; one without a title goes by its address
     */
    public static byte[] of(String page, Map<String, String> titles) {
        try (var out = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.usePdfUaAccessibility(true);
            builder.useFont(TaggedPdf::font, "Liberation Sans");
            builder.withProducer("Due Regard");
            builder.withHtmlContent(NO_XML.matcher(page).replaceAll("\uFFFD"), null);
            builder.toStream(out);
            builder.run();
            return withDescribedLinks(out.toByteArray(), titles);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** PDF/UA-1, clause 7.18.5, asks for a description that the renderer leaves out. */
    private static byte[] withDescribedLinks(byte[] rendered, Map<String, String> titles)
            throws IOException {
        try (var pdf = Loader.loadPDF(rendered);
                var out = new ByteArrayOutputStream()) {
            var links = new ArrayList<PDAnnotationLink>();
            for (var sheet : pdf.getPages()) {
                for (var annotation : sheet.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link) {
                        links.add(link);
                    }
                }
            }
            if (links.isEmpty()) {
                return rendered;
            }
            for (var link : links) {
                if (link.getAction() instanceof PDActionURI to) {
                    link.setContents(titles.getOrDefault(to.getURI(), to.getURI()));
                }
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** Comes with PDFBox, under the SIL Open Font License. */
    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
    }
}
