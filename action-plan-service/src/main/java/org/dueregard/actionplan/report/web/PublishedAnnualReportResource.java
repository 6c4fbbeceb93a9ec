package org.dueregard.actionplan.report.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.dueregard.actionplan.report.AnnualContent;
import org.dueregard.actionplan.report.AnnualDocument;
import org.dueregard.actionplan.report.AnnualReport;
import org.dueregard.actionplan.report.AnnualReports;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.DocumentAnswers;
import org.dueregard.platform.document.DocumentForm;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Annual reports as everyone reads them: the frozen bytes, or a form made of nothing else. */
@Path("/v1/annual-reports")
@PermitAll
@Tag(name = "Schemes")
public class PublishedAnnualReportResource {
    private final AnnualReports reports;
    private final DocumentAnswers answers;

    PublishedAnnualReportResource(AnnualReports reports, DocumentAnswers answers) {
        this.reports = reports;
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "actionPlan_listAnnualReports",
            summary = "Annual reports of every scheme and year, corrected ones too")
    public Page<AnnualReportView> list(@BeanParam PageRequest page) {
        return page.cut(
                reports.page(page.afterKey(PublishedAnnualReportResource::key), page.limit() + 1),
                each -> each.scheme() + " " + each.startYear() + " " + each.number(),
                AnnualReportView::from);
    }

    @GET
    @Path("/{scheme}/{startYear}")
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF
    })
    @Operation(
            operationId = "actionPlan_readLatestAnnualReport",
            summary = "The present annual report of a year, in the form that is asked for")
    @APIResponse(
            responseCode = "200",
            description = "The frozen report",
            content = @Content(schema = @Schema(implementation = AnnualContent.class)))
    public Response latest(
            @PathParam("scheme") String scheme,
            @PathParam("startYear") int startYear,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        return answer(reports.requireLatest(scheme, startYear), form, request);
    }

    @GET
    @Path("/{scheme}/{startYear}/{number}")
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF
    })
    @Operation(
            operationId = "actionPlan_readAnnualReport",
            summary = "One annual report, which never changes, in the form that is asked for")
    @APIResponse(
            responseCode = "200",
            description = "The frozen report",
            content = @Content(schema = @Schema(implementation = AnnualContent.class)))
    public Response read(
            @PathParam("scheme") String scheme,
            @PathParam("startYear") int startYear,
            @PathParam("number") int number,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        return answer(reports.require(scheme, startYear, number), form, request);
    }

    private Response answer(AnnualReport report, @Nullable DocumentForm form, Request request) {
        var present = reports.requireLatest(report.scheme(), report.startYear());
        var superseded = present.number() > report.number();
        var latest = "/v1/annual-reports/" + report.scheme() + "/" + report.startYear();
        var answer =
                answers.frozen(
                        new DocumentAnswers.Frozen(
                                report.document(),
                                report.sha256(),
                                report.address(),
                                superseded ? "superseded" : "present"),
                        () ->
                                AnnualDocument.of(report.content())
                                        .withNotice(notice(superseded, latest)),
                        form,
                        request);
        var successor = superseded ? ", <" + latest + ">; rel=\"successor-version\"" : "";
        return Response.fromResponse(answer)
                .header(HttpHeaders.LINK, "<" + latest + ">; rel=\"latest-version\"" + successor)
                .build();
    }

    private static Document.@Nullable Notice notice(boolean superseded, String latest) {
        return superseded
                ? new Document.Notice(
                        "This report was corrected and may be out of date.",
                        "Read the corrected report",
                        latest)
                : null;
    }

    private static AnnualReport.Key key(String cursor) {
        var parts = cursor.split(" ", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException(cursor);
        }
        return new AnnualReport.Key(
                parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
