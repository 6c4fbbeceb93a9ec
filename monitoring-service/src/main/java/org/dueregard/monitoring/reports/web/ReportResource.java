package org.dueregard.monitoring.reports.web;

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
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.reports.MonitoringReport;
import org.dueregard.monitoring.reports.MonitoringReports;
import org.dueregard.monitoring.reports.ReportContent;
import org.dueregard.monitoring.reports.ReportDocument;
import org.dueregard.monitoring.reports.ReportState;
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

/** Published monitoring reports, for everyone: the frozen bytes, or a form made of nothing else. */
@Path("/v1/monitoring-reports")
@Tag(name = "Monitoring reports")
public class ReportResource {
    private final MonitoringReports reports;
    private final DocumentAnswers documents;

    ReportResource(MonitoringReports reports, DocumentAnswers documents) {
        this.reports = reports;
        this.documents = documents;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "monitoring_listReports",
            summary =
                    "Published monitoring reports, corrected ones too, in the order in which they were begun")
    public Page<ReportView> list(
            @QueryParam("policy") @Nullable UUID policy, @BeanParam PageRequest page) {
        return page.cut(
                reports.page(
                        policy == null ? null : policy.toString(),
                        ReportState.PUBLISHED,
                        Lists.after(page, UUID::fromString),
                        page.limit() + 1),
                (MonitoringReport report) -> report.id().toString(),
                ReportView::from);
    }

    @GET
    @PermitAll
    @Path("/{id}")
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF,
        TableFile.Media.ODS
    })
    @Operation(
            operationId = "monitoring_readReport",
            summary = "A published report, which never changes, in the form that is asked for")
    @APIResponse(
            responseCode = "200",
            description = "The frozen report",
            content = @Content(schema = @Schema(implementation = ReportContent.class)))
    public Response read(
            @PathParam("id") UUID id,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        var report = reports.requirePublished(id);
        var correction = reports.correctionOf(id).map(MonitoringReport::address).orElse(null);
        var frozen =
                new DocumentAnswers.Frozen(
                        Objects.requireNonNull(report.document()),
                        Objects.requireNonNull(report.sha256()),
                        report.address(),
                        correction == null ? "present" : "corrected");
        Supplier<Document> document =
                () ->
                        ReportDocument.of(report.content(), report.periodEnd())
                                .withNotice(notice(correction));
        var answer =
                SheetAnswers.of(frozen, document, form, request)
                        .orElseGet(() -> documents.frozen(frozen, document, form, request));
        return DocumentAnswers.ofVersions(
                answer, correction == null ? report.address() : correction, correction != null);
    }

    private static Document.@Nullable Notice notice(@Nullable String correction) {
        return correction == null
                ? null
                : new Document.Notice(
                        "This report was corrected.", "Read the corrected report", correction);
    }
}
