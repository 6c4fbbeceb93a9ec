package org.dueregard.platform.document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * A printed page as a tagged PDF (PDF/UA-1: structure, language, title, embedded font), for readers
 * with assistive technology too. Nothing is fetched for it, and whatever people wrote is text in
 * it. Pictures in it are SVG as {@link SvgPictures} draws it.
 */
public final class TaggedPdf {
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** For scripts that the first font lacks, such as Arabic and Bengali; it takes long to read. */
    private static final String MORE_SCRIPTS = "/fonts/ttf/Kurinto/KurintoSans-Rg.ttf";

    private static final CmapLookup GLYPHS = glyphs();

    /** What XML 1.0 has no place for. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    static {
        // It has a logger of its own, which tells every step.
        XRLog.setLoggingEnabled(false);
    }

    private TaggedPdf() {}

    /**
     * @param page well-formed XHTML in the font families "Liberation Sans" and "Kurinto Sans"
     * @param titles by address, what each link is called; one without a title goes by its address
     */
    public static byte[] of(String page, Map<String, String> titles) {
        var text = NO_XML.matcher(page).replaceAll("\uFFFD");
        try (var out = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> font(PDDocument.class, FONT), "Liberation Sans");
            if (text.codePoints().anyMatch(TaggedPdf::isOfAnotherScript)) {
                builder.useFont(() -> font(TaggedPdf.class, MORE_SCRIPTS), "Kurinto Sans");
            }
            if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
                builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
                builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
            }
            if (text.contains("<svg")) {
                builder.useSVGDrawer(new SvgPictures(letters()));
            }
            builder.withProducer("Due Regard");
            builder.withHtmlContent(text, null);
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

    private static boolean isOfAnotherScript(int character) {
        return !Character.isWhitespace(character) && GLYPHS.getGlyphId(character) == 0;
    }

    private static TrueTypeFont letters() throws IOException {
        try (var file = font(PDDocument.class, FONT)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
    }

    private static CmapLookup glyphs() {
        try (var read = letters()) {
            return read.getUnicodeCmapLookup();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Both fonts are under the SIL Open Font License; the first comes with PDFBox. */
    private static InputStream font(Class<?> beside, String file) {
        return Objects.requireNonNull(beside.getResourceAsStream(file), file);
    }
}
