package org.dueregard.eia.publication.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.publication.PublishedCopies;
import org.dueregard.eia.publication.Publishing;
import org.dueregard.eia.publication.Reporting;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PUBLISHER)
@Tag(name = "Publication")
public class PublishingResource {
    private final Publishing publishing;
    private final Reporting reporting;
    private final PublishedCopies copies;
    private final Assessments assessments;
    private final CurrentCaller caller;

    public PublishingResource(
            Publishing publishing,
            Reporting reporting,
            PublishedCopies copies,
            Assessments assessments,
            CurrentCaller caller) {
        this.publishing = publishing;
        this.reporting = reporting;
        this.copies = copies;
        this.assessments = assessments;
        this.caller = caller;
    }

    @POST
    @Path("/publication")
    @Operation(
            operationId = "eia_publishAssessment",
            summary = "Publish a frozen copy of the signed version")
    public RestResponse<PublicationView> publish(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PublishRequest request) {
        publishing.publish(id, request.toOrder(), ExpectedVersion.of(ifMatch), caller.get());
        return Answers.tagged(
                assessments.require(id).version(), PublicationView.from(copies.latest(id)));
    }

    @POST
    @Path("/monitoring-reports")
    @Idempotent
    @Operation(
            operationId = "eia_listMonitoringReport",
            summary = "List a year's monitoring report with the published assessment")
    @APIResponseSchema(
            value = ReportYearView.class,
            responseCode = "201",
            responseDescription = "Made")
    public Response report(@PathParam("id") UUID id, @Valid @NotNull ListReportRequest request) {
        var report =
                reporting.list(
                        id, request.year(), request.title(), request.address(), caller.get());
        return Response.created(
                        URI.create("/v1/published-assessments/" + id + "/monitoring-reports"))
                .entity(ReportYearView.from(report))
                .build();
    }

    @POST
    @Path("/withholding")
    @Operation(
            operationId = "eia_withholdAssessment",
            summary = "Withhold the signed version from publication, with a reason")
    public RestResponse<WithholdingView> withhold(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithholdRequest request) {
        publishing.withhold(id, request.reason(), ExpectedVersion.of(ifMatch), caller.get());
        var assessment = assessments.require(id);
        return Answers.tagged(assessment.version(), WithholdingView.from(assessment));
    }
}
