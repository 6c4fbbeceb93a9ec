package org.dueregard.eia.publication.web;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.dueregard.eia.commentperiod.CommentWindow;
import org.dueregard.eia.publication.MonitoringReports.ReportYear;
import org.dueregard.eia.publication.PublishedCopy;
import org.dueregard.eia.publication.Standing;

/**
 * The published copy as a tagged PDF (PDF/UA-1: structure, language, title, embedded font), for
 * readers with assistive technology too. It is made of the printed page; nothing is fetched for it,
 * and whatever people wrote is text in it.
 */
@ApplicationScoped
class PublicPdf {
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** What XML 1.0 has no place for. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    static {
        // It has a logger of its own, which tells every step.
        XRLog.setLoggingEnabled(false);
    }

    private final PublicPage page;

    PublicPdf(PublicPage page) {
        this.page = page;
    }

    byte[] of(
            PublishedCopy copy,
            Standing standing,
            List<ReportYear> reports,
            CommentWindow comments) {
        var html =
                NO_XML.matcher(page.forPrint(copy, standing, reports, comments))
                        .replaceAll("\uFFFD");
        try (var out = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.usePdfUaAccessibility(true);
            builder.useFont(PublicPdf::font, "Liberation Sans");
            builder.withProducer("Due Regard");
            builder.withHtmlContent(html, null);
            builder.toStream(out);
            builder.run();
            return withDescribedLinks(out.toByteArray(), titles(reports));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, String> titles(List<ReportYear> reports) {
        var titles = new HashMap<String, String>();
        for (var report : reports) {
            if (report.address() != null && report.title() != null) {
                titles.put(report.address(), report.title());
            }
        }
        return titles;
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
