package org.dueregard.eia.comment.web;

import jakarta.annotation.security.PermitAll;
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
import java.util.UUID;
import org.dueregard.eia.comment.Commenting;
import org.dueregard.eia.comment.PublicComments;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/public-comments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Public comments")
public class PublicCommentResource {
    private final Commenting commenting;
    private final PublicComments comments;
    private final CurrentCaller caller;

    public PublicCommentResource(
            Commenting commenting, PublicComments comments, CurrentCaller caller) {
        this.commenting = commenting;
        this.comments = comments;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermitAll
    @Operation(
            operationId = "eia_giveComment",
            summary = "Comment, as anyone, on a proposed subject or a published assessment",
            description =
                    "The text is kept as plain text and shown in public only with consent and"
                            + " after it was looked at; who gave it is never shown.")
    @APIResponseSchema(
            value = ReceiptView.class,
            responseCode = "201",
            responseDescription = "Received")
    public Response give(@Valid @NotNull GiveCommentRequest request) {
        var comment = commenting.give(request.toGiven());
        return Answers.created(
                "/v1/public-comments/" + comment.id(),
                comment.version(),
                ReceiptView.from(comment));
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "eia_listShownComments",
            summary = "What the public has said of a subject, and what it led to")
    public Page<ShownCommentView> shown(
            @QueryParam("subjectId") @NotNull UUID subjectId, @BeanParam PageRequest page) {
        commenting.requireShown(subjectId);
        return page.cut(
                comments.shown(subjectId, Answers.afterId(page), page.limit() + 1),
                comment -> comment.id().toString(),
                ShownCommentView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.PROGRAMME_OFFICE,
        Roles.POLICY_AUTHOR,
        Roles.ASSURER,
        Roles.DECISION_MAKER,
        Roles.AUDITOR
    })
    @Operation(operationId = "eia_readComment", summary = "One comment, for who deals with it")
    public RestResponse<CommentView> read(@PathParam("id") UUID id) {
        return dealtWith(id);
    }

    @GET
    @Path("/{id}/commenter")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "eia_readCommenter",
            summary = "Who gave a comment, as far as they said and until it is erased")
    public CommenterView commenter(@PathParam("id") UUID id) {
        return comments.commenter(comments.require(id).id())
                .map(CommenterView::from)
                .orElseThrow(() -> DomainException.notFound("commenter of", id));
    }

    @POST
    @Path("/{id}/admission")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(operationId = "eia_admitComment", summary = "Admit a comment: it is to the matter")
    public RestResponse<CommentView> admit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        commenting.admit(id, ExpectedVersion.of(ifMatch), caller.get());
        return dealtWith(id);
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "eia_refuseComment",
            summary = "Refuse a comment that is abuse, advertisement or about something else")
    public RestResponse<CommentView> refuse(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RefuseCommentRequest request) {
        commenting.refuse(id, request.reason(), ExpectedVersion.of(ifMatch), caller.get());
        return dealtWith(id);
    }

    @POST
    @Path("/{id}/disposition")
    @RolesAllowed(Roles.POLICY_AUTHOR)
    @Operation(
            operationId = "eia_answerComment",
            summary = "Say, as an author, what a comment led to")
    public RestResponse<CommentView> answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AnswerCommentRequest request) {
        commenting.answer(
                id,
                request.disposition(),
                request.response(),
                ExpectedVersion.of(ifMatch),
                caller.get());
        return dealtWith(id);
    }

    @POST
    @Path("/{id}/erasure")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "eia_eraseCommenter",
            summary = "Erase who gave a comment, and its text where that tells it")
    public RestResponse<CommentView> erase(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull EraseCommenterRequest request) {
        commenting.erase(
                id,
                Boolean.TRUE.equals(request.textToo()),
                request.reason(),
                ExpectedVersion.of(ifMatch),
                caller.get());
        return dealtWith(id);
    }

    private RestResponse<CommentView> dealtWith(UUID id) {
        var comment = comments.require(id);
        return Answers.tagged(comment.version(), CommentView.from(comment));
    }
}
