package org.dueregard.eia.assessment.web;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dueregard.eia.assessment.AssessmentStatus;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.assessment.Assuring;
import org.dueregard.eia.assessment.Completeness;
import org.dueregard.eia.assessment.Deciding;
import org.dueregard.eia.assessment.Drafting;
import org.dueregard.eia.assessment.Opening;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reading assessments, and moving them on. */
@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public class AssessmentResource {
    private final Opening opening;
    private final Drafting drafting;
    private final Assuring assuring;
    private final Deciding deciding;
    private final Completeness completeness;
    private final Assessments assessments;
    private final Shown shown;
    private final CurrentCaller caller;

    public AssessmentResource(
            Opening opening,
            Drafting drafting,
            Assuring assuring,
            Deciding deciding,
            Completeness completeness,
            Assessments assessments,
            Shown shown,
            CurrentCaller caller) {
        this.opening = opening;
        this.drafting = drafting;
        this.assuring = assuring;
        this.deciding = deciding;
        this.completeness = completeness;
        this.assessments = assessments;
        this.shown = shown;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.POLICY_AUTHOR)
    @Operation(
            operationId = "eia_beginAssessment",
            summary = "Begin a full assessment without a screening",
            description =
                    "Raising the bar is free. Where a screening required the assessment, it is there"
                            + " already.")
    @APIResponseSchema(
            value = AssessmentView.class,
            responseCode = "201",
            responseDescription = "Made")
    public Response begin(@Valid @NotNull BeginRequest request) {
        return shown.created(opening.begin(request.subjectId(), caller.get()).id());
    }

    @GET
    @Authenticated
    @Operation(operationId = "eia_listAssessments", summary = "Assessments, oldest first")
    public Page<AssessmentSummary> list(
            @QueryParam("subjectId") @Nullable UUID subjectId,
            @QueryParam("status") @Nullable AssessmentStatus status,
            @BeanParam PageRequest page) {
        var found = assessments.list(subjectId, status, Answers.afterId(page), page.limit() + 1);
        return page.cut(found, item -> item.id().toString(), AssessmentSummary::from);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(
            operationId = "eia_readAssessment",
            summary = "An assessment with its present version",
            description =
                    "The entity tag moves with the assessment and with all that is shown beside it,"
                            + " such as the state of an action. A change is held to the assessment"
                            + " alone: If-Match takes the tag also where an action has moved since.")
    public RestResponse<AssessmentView> read(@PathParam("id") UUID id) {
        return shown.answer(id);
    }

    @GET
    @Path("/{id}/versions/{version}")
    @Authenticated
    @Operation(operationId = "eia_readAssessmentVersion", summary = "One version of an assessment")
    public VersionView version(@PathParam("id") UUID id, @PathParam("version") int version) {
        return VersionView.from(id, assessments.require(id).version(version));
    }

    @GET
    @Path("/{id}/versions/{version}/content")
    @Authenticated
    @Operation(
            operationId = "eia_readAssessmentContent",
            summary = "The content of a version in the canonical form that is hashed",
            description = "The SHA-256 of these bytes is the contentSha256 of the version.")
    public RestResponse<String> content(
            @PathParam("id") UUID id, @PathParam("version") int version) {
        return RestResponse.ok(assessments.require(id).version(version).canonical().document());
    }

    @GET
    @Path("/{id}/completeness")
    @Authenticated
    @Operation(
            operationId = "eia_readCompleteness",
            summary = "What the present version lacks, rule by rule, and whom it waits for")
    public CompletenessView completeness(
            @PathParam("id") UUID id,
            @Parameter(description = "Only what waits for the caller")
                    @QueryParam("mine")
                    @DefaultValue("false")
                    boolean mine) {
        var asker = caller.get();
        return CompletenessView.from(
                completeness.of(id), waiting -> !mine || waiting.waiter().is(asker));
    }

    @POST
    @Path("/{id}/submission")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.POLICY_AUTHOR)
    @Operation(
            operationId = "eia_submitAssessment",
            summary = "Submit the draft: its mitigations are offered to their owners")
    public RestResponse<AssessmentView> submit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        drafting.submit(id, ExpectedVersion.of(ifMatch), caller.get());
        return shown.answer(id);
    }

    @POST
    @Path("/{id}/assurance")
    @Authenticated
    @Operation(
            operationId = "eia_assureAssessment",
            summary = "Pass the version, or request changes",
            description =
                    "By an assurer, or who steps in for one, who is neither an author nor the owner.")
    public RestResponse<AssessmentView> assure(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AssureRequest request) {
        assuring.assure(id, request.toFinding(), ExpectedVersion.of(ifMatch), caller.get());
        return shown.answer(id);
    }

    @POST
    @Path("/{id}/revision")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.POLICY_AUTHOR)
    @Operation(
            operationId = "eia_reviseAssessment",
            summary = "Take up again a version that was sent back")
    public RestResponse<AssessmentView> revise(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        drafting.takeUpAgain(id, ExpectedVersion.of(ifMatch), caller.get());
        return shown.answer(id);
    }

    @POST
    @Path("/{id}/decision")
    @Authenticated
    @Operation(
            operationId = "eia_decideAssessment",
            summary = "Sign off, return or stop the version",
            description =
                    "By a decision-maker, who acts for a post that the band names, or who steps in"
                            + " for one of them, and is neither an author nor its assurer; where the"
                            + " band asks for several, the last one signs; bound to the SHA-256 of the"
                            + " content that they have read.")
    public RestResponse<AssessmentView> decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DecideRequest request) {
        deciding.decide(id, request.toVerdict(), ExpectedVersion.of(ifMatch), caller.get());
        return shown.answer(id);
    }
}
