package org.dueregard.monitoring.reports.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.reports.MonitoringReport;
import org.dueregard.monitoring.reports.MonitoringReports;
import org.dueregard.monitoring.reports.ReportDocument;
import org.dueregard.monitoring.reports.ReportState;
import org.dueregard.monitoring.reports.Reporting;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.document.DocumentAnswers;
import org.dueregard.platform.document.DocumentForm;
import org.dueregard.platform.document.DocumentView;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Monitoring reports that are being written. */
@Path("/v1/monitoring-report-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Monitoring reports")
public class ReportDraftResource {
    private static final String ADDRESS = "/v1/monitoring-report-drafts/";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final MonitoringReports reports;
    private final Reporting reporting;
    private final DocumentAnswers documents;
    private final CurrentCaller caller;
    private final InstantSource clock;

    ReportDraftResource(
            MonitoringReports reports,
            Reporting reporting,
            DocumentAnswers documents,
            CurrentCaller caller,
            InstantSource clock) {
        this.reports = reports;
        this.reporting = reporting;
        this.documents = documents;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Authenticated
    @Idempotent
    @Operation(
            operationId = "monitoring_beginReport",
            summary =
                    "Begins the annual report of a policy; what is on record stands in it already")
    @APIResponseSchema(
            value = ReportDraftView.class,
            responseCode = "201",
            responseDescription = "Begun")
    public Response begin(@NotNull @Valid BeginReportRequest request) {
        var report = reporting.begin(request.asked(), caller.get());
        return Response.created(URI.create(ADDRESS + report.id()))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(report.version()))
                .entity(view(report))
                .build();
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listReportDrafts",
            summary = "Drafts in the order in which they were begun")
    public Page<ReportDraftView> list(
            @QueryParam("policy") @Nullable UUID policy,
            @QueryParam("state") @DefaultValue("DRAFT") ReportState state,
            @BeanParam PageRequest page) {
        return page.cut(
                reports.page(
                        policy == null ? null : policy.toString(),
                        state,
                        Lists.after(page, UUID::fromString),
                        page.limit() + 1),
                (MonitoringReport report) -> report.id().toString(),
                this::view);
    }

    @GET
    @Authenticated
    @Path("/{id}")
    @Operation(
            operationId = "monitoring_getReportDraft",
            summary = "A draft, with everything that stands between it and its publication")
    @APIResponse(
            responseCode = "200",
            description = "The draft, with its version as ETag",
            content = @Content(schema = @Schema(implementation = ReportDraftView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(reports.require(id));
    }

    @GET
    @Authenticated
    @Path("/{id}/preview")
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF
    })
    @Operation(
            operationId = "monitoring_previewReport",
            summary = "A draft as it would read if it were published now")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response preview(
            @PathParam("id") UUID id,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        var draft = reports.require(id);
        var content = reporting.preview(draft);
        return documents.made(
                ReportDocument.ofDraft(
                        draft, content, LocalDate.ofInstant(clock.instant(), LONDON)),
                ADDRESS + id + "/preview",
                form,
                request);
    }

    @PUT
    @Authenticated
    @Path("/{id}/answers")
    @Operation(
            operationId = "monitoring_writeReport",
            summary = "Replaces what the authors say in a draft")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = ReportDraftView.class)))
    public Response write(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AnswersRequest request) {
        return answer(
                reporting.write(id, request.answers(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Authenticated
    @Path("/{id}/discarding")
    @Operation(operationId = "monitoring_discardReport", summary = "Gives a draft up")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = ReportDraftView.class)))
    public Response discard(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DiscardRequest request) {
        return answer(
                reporting.discard(id, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/publication")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(
            operationId = "monitoring_publishReport",
            summary =
                    "Freezes and publishes a report: somebody who has not written in it. The policy is due again a year after the last day that it covers")
    @APIResponse(
            responseCode = "201",
            description = "Published; Location is where it stays",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response publish(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var report = reporting.publish(id, ExpectedVersion.of(ifMatch), caller.get());
        return Response.created(URI.create(report.address()))
                .entity(ReportView.from(report))
                .build();
    }

    private Response answer(MonitoringReport report) {
        return Response.ok(view(report))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(report.version()))
                .build();
    }

    private ReportDraftView view(MonitoringReport report) {
        return ReportDraftView.from(report, reporting.missing(report));
    }
}
