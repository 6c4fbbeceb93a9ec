package org.dueregard.eia.assessment.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dueregard.eia.assessment.AssessmentChange;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.assessment.Collaborating;
import org.dueregard.eia.assessment.Delegating;
import org.dueregard.eia.assessment.Ledger;
import org.dueregard.eia.assessment.PartComments;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Writing together: who writes which part, what people say about it, what changed meanwhile. */
@Path("/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
public class CollaborationResource {
    private final Collaborating collaborating;
    private final Delegating delegating;
    private final Assessments assessments;
    private final PartComments comments;
    private final Ledger ledger;
    private final Shown shown;
    private final CurrentCaller caller;

    public CollaborationResource(
            Collaborating collaborating,
            Delegating delegating,
            Assessments assessments,
            PartComments comments,
            Ledger ledger,
            Shown shown,
            CurrentCaller caller) {
        this.collaborating = collaborating;
        this.delegating = delegating;
        this.assessments = assessments;
        this.comments = comments;
        this.ledger = ledger;
        this.shown = shown;
        this.caller = caller;
    }

    @PUT
    @Path("/assignments")
    @RolesAllowed(Roles.POLICY_AUTHOR)
    @Operation(
            operationId = "eia_assignParts",
            summary = "Say who writes which part; what they lack waits for them")
    public RestResponse<AssessmentView> assign(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AssignRequest request) {
        collaborating.assign(id, request.toWriters(), ExpectedVersion.of(ifMatch), caller.get());
        return shown.answer(id);
    }

    @POST
    @Path("/delegations")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "eia_delegate",
            summary = "Name who steps in for a role that is vacant or conflicted",
            description = "For the present version: a deputy, another unit, or the parent body.")
    public RestResponse<AssessmentView> delegate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DelegateRequest request) {
        delegating.delegate(id, request.toStepIn(), ExpectedVersion.of(ifMatch), caller.get());
        return shown.answer(id);
    }

    @GET
    @Path("/changes")
    @Authenticated
    @Operation(
            operationId = "eia_listAssessmentChanges",
            summary = "Who changed what since a version that you have seen, oldest first",
            description = "The entity tag is the present one, which If-Match takes.")
    public RestResponse<Page<ChangeView>> changes(
            @PathParam("id") UUID id,
            @QueryParam("since") @DefaultValue("0") @PositiveOrZero long since,
            @BeanParam PageRequest page) {
        var present = assessments.require(id).version();
        var changes =
                ledger.since(
                        id, since, page.afterKey(AssessmentChange.Key::parse), page.limit() + 1);
        return Answers.tagged(
                present, page.cut(changes, change -> change.key().toString(), ChangeView::from));
    }

    @POST
    @Path("/comments")
    @Idempotent
    @Authenticated
    @Operation(operationId = "eia_commentOnPart", summary = "Say something about a part")
    @APIResponseSchema(
            value = PartCommentView.class,
            responseCode = "201",
            responseDescription = "Made")
    public Response comment(@PathParam("id") UUID id, @Valid @NotNull PartCommentRequest request) {
        var comment = collaborating.comment(id, request.part(), request.comment(), caller.get());
        return Answers.created(
                "/v1/assessments/" + id + "/comments/" + comment.id(),
                comment.version(),
                PartCommentView.from(comment));
    }

    @GET
    @Path("/comments")
    @Authenticated
    @Operation(operationId = "eia_listPartComments", summary = "Comments, oldest first")
    public Page<PartCommentView> comments(
            @PathParam("id") UUID id,
            @QueryParam("open") @DefaultValue("false") boolean open,
            @BeanParam PageRequest page) {
        assessments.require(id);
        return page.cut(
                comments.list(id, open, Answers.afterId(page), page.limit() + 1),
                comment -> comment.id().toString(),
                PartCommentView::from);
    }

    @GET
    @Path("/comments/{commentId}")
    @Authenticated
    @Operation(operationId = "eia_readPartComment", summary = "One comment")
    public RestResponse<PartCommentView> comment(
            @PathParam("id") UUID id, @PathParam("commentId") UUID commentId) {
        return answer(id, commentId);
    }

    @POST
    @Path("/comments/{commentId}/resolution")
    @Authenticated
    @Operation(
            operationId = "eia_resolvePartComment",
            summary = "Say what came of a comment",
            description = "By who wrote it, an author of the version, or the owner.")
    public RestResponse<PartCommentView> resolve(
            @PathParam("id") UUID id,
            @PathParam("commentId") UUID commentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ResolveCommentRequest request) {
        collaborating.resolve(
                id, commentId, request.resolution(), ExpectedVersion.of(ifMatch), caller.get());
        return answer(id, commentId);
    }

    private RestResponse<PartCommentView> answer(UUID id, UUID commentId) {
        var comment = comments.require(id, commentId);
        return Answers.tagged(comment.version(), PartCommentView.from(comment));
    }
}
