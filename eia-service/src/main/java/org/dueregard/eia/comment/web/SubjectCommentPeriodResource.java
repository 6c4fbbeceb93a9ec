package org.dueregard.eia.comment.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.eia.comment.ClosingComments;
import org.dueregard.eia.comment.Commenting;
import org.dueregard.eia.commentperiod.CommentWindow;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Until when comments on a proposed subject are taken; everyone may know. */
@Path("/v1/subjects/{id}/comment-period")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Public comments")
public class SubjectCommentPeriodResource {
    private final ClosingComments closing;
    private final Commenting commenting;
    private final CurrentCaller caller;

    public SubjectCommentPeriodResource(
            ClosingComments closing, Commenting commenting, CurrentCaller caller) {
        this.closing = closing;
        this.commenting = commenting;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "eia_readCommentPeriodOfSubject",
            summary = "Until when comments on a proposed subject are taken")
    public RestResponse<CommentPeriodView> ofSubject(@PathParam("id") UUID id) {
        commenting.requireShown(id);
        return answer(closing.ofSubject(id));
    }

    @PUT
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "eia_closeCommentsOfSubject",
            summary = "Say until when comments on a proposed subject are taken",
            description = "Also to move the day; a day that is over opens again like this.")
    public RestResponse<CommentPeriodView> closeSubject(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CloseCommentsRequest request) {
        closing.closeSubject(
                id,
                request.closesOn(),
                request.reason(),
                ExpectedVersion.of(ifMatch),
                caller.get());
        return answer(closing.ofSubject(id));
    }

    private static RestResponse<CommentPeriodView> answer(CommentWindow window) {
        return Answers.tagged(window.tag(), CommentPeriodView.from(window));
    }
}
