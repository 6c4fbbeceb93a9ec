package org.dueregard.eia.publication.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.eia.commentperiod.CommentWindow;
import org.dueregard.eia.publication.Frozen;
import org.dueregard.eia.publication.MonitoringReports;
import org.dueregard.eia.publication.MonitoringReports.ReportYear;
import org.dueregard.eia.publication.PublishedCopy;
import org.dueregard.eia.publication.Standing;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The page of a published assessment, made of its frozen copy; to be read, or to be printed. */
@ApplicationScoped
class PublicPage {
    private final Template page;
    private final Template print;
    private final MonitoringReports monitoring;
    private final String publicAddress;

    PublicPage(
            @Location("published-assessment.html") Template page,
            @Location("published-assessment-print.html") Template print,
            MonitoringReports monitoring,
            @ConfigProperty(name = "dueregard.public-address") String publicAddress) {
        this.page = page;
        this.print = print;
        this.monitoring = monitoring;
        this.publicAddress = publicAddress;
    }

    String of(
            PublishedCopy copy,
            Standing standing,
            List<ReportYear> reports,
            CommentWindow comments) {
        return filled(page, copy, standing, reports, comments);
    }

    /** As XML without anything that is fetched from elsewhere. */
    String forPrint(
            PublishedCopy copy,
            Standing standing,
            List<ReportYear> reports,
            CommentWindow comments) {
        return filled(print, copy, standing, reports, comments);
    }

    private String filled(
            Template template,
            PublishedCopy copy,
            Standing standing,
            List<ReportYear> reports,
            CommentWindow comments) {
        return template.data("document", Frozen.read(copy.document()))
                .data("sha256", copy.sha256())
                .data("publicAddress", publicAddress)
                .data("standing", standing)
                .data("reports", reports)
                .data("overdueSince", monitoring.overdueSince(copy.assessmentId()))
                .data("comments", comments)
                .data("words", new Words())
                .render();
    }
}
