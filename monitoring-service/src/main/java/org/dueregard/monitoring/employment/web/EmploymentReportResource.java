package org.dueregard.monitoring.employment.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.dueregard.monitoring.employment.EmploymentContent;
import org.dueregard.monitoring.employment.EmploymentDocument;
import org.dueregard.monitoring.employment.EmploymentReport;
import org.dueregard.monitoring.employment.EmploymentReports;
import org.dueregard.monitoring.employment.EmploymentYear;
import org.dueregard.monitoring.tables.TableFile;
import org.dueregard.monitoring.tables.web.SheetAnswers;
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

/** Reports of employment monitoring as everyone reads them. */
@Path("/v1/employment-reports")
@Tag(name = "Employment monitoring")
public class EmploymentReportResource {
    private final EmploymentReports reports;
    private final DocumentAnswers documents;

    EmploymentReportResource(EmploymentReports reports, DocumentAnswers documents) {
        this.reports = reports;
        this.documents = documents;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "monitoring_listEmploymentReports",
            summary = "Reports of every year, corrected ones too")
    public Page<EmploymentReportView> list(@BeanParam PageRequest page) {
        return page.cut(
                reports.page(page.afterKey(EmploymentReportResource::key), page.limit() + 1),
                each -> each.startYear() + " " + each.number(),
                EmploymentReportView::from);
    }

    @GET
    @Path("/{startYear}")
    @PermitAll
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF,
        TableFile.Media.ODS
    })
    @Operation(
            operationId = "monitoring_readLatestEmploymentReport",
            summary = "The present report of a year, in the form that is asked for")
    @APIResponse(
            responseCode = "200",
            description = "The frozen report",
            content = @Content(schema = @Schema(implementation = EmploymentContent.class)))
    public Response latest(
            @PathParam("startYear") int startYear,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        return answer(reports.requireLatest(startYear), form, request);
    }

    @GET
    @Path("/{startYear}/{number}")
    @PermitAll
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF,
        TableFile.Media.ODS
    })
    @Operation(
            operationId = "monitoring_readEmploymentReport",
            summary = "One report, which never changes, in the form that is asked for")
    @APIResponse(
            responseCode = "200",
            description = "The frozen report",
            content = @Content(schema = @Schema(implementation = EmploymentContent.class)))
    public Response read(
            @PathParam("startYear") int startYear,
            @PathParam("number") int number,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        return answer(reports.require(startYear, number), form, request);
    }

    private Response answer(EmploymentReport report, @Nullable DocumentForm form, Request request) {
        var replaced = reports.requireLatest(report.startYear()).number() > report.number();
        var present = "/v1/employment-reports/" + report.startYear();
        var frozen =
                new DocumentAnswers.Frozen(
                        report.document(),
                        report.sha256(),
                        report.address(),
                        replaced ? "corrected" : "present");
        Supplier<Document> document =
                () ->
                        EmploymentDocument.of(
                                        report.content(),
                                        new EmploymentYear(report.startYear()).lastDay())
                                .withNotice(notice(replaced, present));
        var answer =
                SheetAnswers.of(frozen, document, form, request)
                        .orElseGet(() -> documents.frozen(frozen, document, form, request));
        return DocumentAnswers.ofVersions(answer, present, replaced);
    }

    private static Document.@Nullable Notice notice(boolean replaced, String present) {
        return replaced
                ? new Document.Notice(
                        "This report was corrected.", "Read the corrected report", present)
                : null;
    }

    private static EmploymentReport.Key key(String cursor) {
        var parts = cursor.split(" ", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException(cursor);
        }
        return new EmploymentReport.Key(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
