package org.dueregard.monitoring.selfassessments.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.selfassessments.SelfAssessing;
import org.dueregard.monitoring.selfassessments.SelfAssessment;
import org.dueregard.monitoring.selfassessments.SelfAssessments;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the service says of itself, criterion by criterion. */
@Path("/v1/self-assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Standards")
public class SelfAssessmentResource {
    private final SelfAssessing assessing;
    private final SelfAssessments assessments;
    private final CurrentCaller caller;

    SelfAssessmentResource(
            SelfAssessing assessing, SelfAssessments assessments, CurrentCaller caller) {
        this.assessing = assessing;
        this.assessments = assessments;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.BODY_CHAIR, Roles.POLICY_AUTHOR, Roles.PROGRAMME_OFFICE})
    @Operation(
            operationId = "monitoring_recordSelfAssessment",
            summary = "Records which level of a criterion is met, and what shows it")
    @APIResponseSchema(
            value = SelfAssessmentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    public Response record(@NotNull @Valid SelfAssessmentRequest request) {
        var assessment = assessing.assess(request.asked(), caller.get());
        return Response.created(URI.create("/v1/self-assessments/" + assessment.id()))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(assessment.version()))
                .entity(SelfAssessmentView.from(assessment))
                .build();
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listSelfAssessments",
            summary = "Self-assessments in the order in which they were recorded")
    public Page<SelfAssessmentView> list(
            @Parameter(description = "A code of /v1/standards") @QueryParam("standard")
                    @Nullable String standard,
            @Parameter(description = "A criterion of it") @QueryParam("criterion")
                    @Nullable String criterion,
            @Parameter(description = "Whether somebody else has looked at it")
                    @QueryParam("moderated")
                    @Nullable Boolean moderated,
            @BeanParam PageRequest page) {
        return page.cut(
                assessments.page(
                        standard,
                        criterion,
                        moderated,
                        Lists.after(page, UUID::fromString),
                        page.limit() + 1),
                (SelfAssessment assessment) -> assessment.id().toString(),
                SelfAssessmentView::from);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "monitoring_getSelfAssessment", summary = "A self-assessment")
    @APIResponse(
            responseCode = "200",
            description = "The assessment, with its version as ETag",
            content = @Content(schema = @Schema(implementation = SelfAssessmentView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(assessments.require(id));
    }

    @POST
    @Path("/{id}/moderation")
    @RolesAllowed({Roles.ASSURER, Roles.PROGRAMME_OFFICE})
    @Operation(
            operationId = "monitoring_moderateSelfAssessment",
            summary = "Somebody else than the assessor agrees, or says which level is met instead")
    @APIResponse(
            responseCode = "200",
            description = "The assessment",
            content = @Content(schema = @Schema(implementation = SelfAssessmentView.class)))
    public Response moderate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ModerationRequest request) {
        return answer(
                assessing.moderate(id, request.asked(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    private static Response answer(SelfAssessment assessment) {
        return Response.ok(SelfAssessmentView.from(assessment))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(assessment.version()))
                .build();
    }
}
