package org.dueregard.eia.assessment.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.Drafting;
import org.dueregard.eia.assessment.Part;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Writing a draft, whole or part by part. Items keep their id as long as they keep their ref. */
@Path("/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.POLICY_AUTHOR)
@Tag(name = "Drafts")
public class DraftResource {
    private final Drafting drafting;
    private final Shown shown;
    private final CurrentCaller caller;

    public DraftResource(Drafting drafting, Shown shown, CurrentCaller caller) {
        this.drafting = drafting;
        this.shown = shown;
        this.caller = caller;
    }

    @PUT
    @Path("/content")
    @Operation(operationId = "eia_writeContent", summary = "Write all parts of the draft at once")
    public RestResponse<AssessmentView> content(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ContentRequest request) {
        return write(id, ifMatch, request.toParts());
    }

    @PUT
    @Path("/scope")
    @Operation(operationId = "eia_writeScope", summary = "Write what the assessment is about")
    public RestResponse<AssessmentView> scope(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ScopeItem request) {
        return write(id, ifMatch, List.of(new Part.ScopePart(request.toScope())));
    }

    @PUT
    @Path("/evidence")
    @Operation(operationId = "eia_writeEvidence", summary = "Write the evidence")
    public RestResponse<AssessmentView> evidence(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EvidenceRequest request) {
        return write(id, ifMatch, List.of(request.toPart()));
    }

    @PUT
    @Path("/engagements")
    @Operation(operationId = "eia_writeEngagements", summary = "Write who was engaged")
    public RestResponse<AssessmentView> engagements(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EngagementsRequest request) {
        return write(id, ifMatch, List.of(request.toPart()));
    }

    @PUT
    @Path("/impacts")
    @Operation(operationId = "eia_writeImpacts", summary = "Write the impacts")
    public RestResponse<AssessmentView> impacts(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ImpactsRequest request) {
        return write(id, ifMatch, List.of(request.toPart()));
    }

    @PUT
    @Path("/mitigations")
    @Operation(
            operationId = "eia_writeMitigations",
            summary = "Write the mitigations",
            description = "One that is changed is another one: its owner accepts it anew.")
    public RestResponse<AssessmentView> mitigations(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull MitigationsRequest request) {
        return write(id, ifMatch, List.of(request.toPart()));
    }

    @PUT
    @Path("/monitoring-plan")
    @Operation(
            operationId = "eia_writeMonitoringPlan",
            summary = "Write which indicators are watched")
    public RestResponse<AssessmentView> monitoringPlan(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull MonitoringPlanRequest request) {
        return write(id, ifMatch, List.of(request.toPart()));
    }

    @PUT
    @Path("/dispositions")
    @Operation(
            operationId = "eia_writeDispositions",
            summary = "Write what is done with community findings and advice")
    public RestResponse<AssessmentView> dispositions(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DispositionsRequest request) {
        return write(id, ifMatch, List.of(request.toPart()));
    }

    @PUT
    @Path("/review-action")
    @Operation(
            operationId = "eia_writeReviewAction",
            summary = "Write who reviews this assessment, and when")
    public RestResponse<AssessmentView> reviewAction(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReviewActionItem request) {
        return write(id, ifMatch, List.of(new Part.ReviewActionPart(request.toAction())));
    }

    private RestResponse<AssessmentView> write(
            UUID id, @Nullable String ifMatch, List<Part> parts) {
        drafting.revise(id, parts, ExpectedVersion.of(ifMatch), caller.get());
        return shown.answer(id);
    }
}
