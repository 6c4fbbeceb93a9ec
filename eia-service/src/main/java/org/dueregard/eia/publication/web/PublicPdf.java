package org.dueregard.eia.publication.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.eia.commentperiod.CommentWindow;
import org.dueregard.eia.publication.MonitoringReports.ReportYear;
import org.dueregard.eia.publication.PublishedCopy;
import org.dueregard.eia.publication.Standing;
import org.dueregard.platform.document.TaggedPdf;

/** The published copy as a tagged PDF, made of the printed page. */
@ApplicationScoped
class PublicPdf {
    private final PublicPage page;

    PublicPdf(PublicPage page) {
        this.page = page;
    }

    byte[] of(
            PublishedCopy copy,
            Standing standing,
            List<ReportYear> reports,
            CommentWindow comments) {
        return TaggedPdf.of(page.forPrint(copy, standing, reports, comments), titles(reports));
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
}
