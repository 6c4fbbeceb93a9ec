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
import org.dueregard.eia.commentperiod.CommentWindow;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Until when comments on a published copy are taken; everyone may know. */
@Path("/v1/published-assessments/{id}/versions/{version}/comment-period")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Public comments")
public class CopyCommentPeriodResource {
    private final ClosingComments closing;
    private final CurrentCaller caller;

    public CopyCommentPeriodResource(ClosingComments closing, CurrentCaller caller) {
        this.closing = closing;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "eia_readCommentPeriodOfCopy",
            summary = "Until when comments on a published copy are taken")
    public RestResponse<CommentPeriodView> ofCopy(
            @PathParam("id") UUID id, @PathParam("version") int version) {
        return answer(closing.ofCopy(id, version));
    }

    @PUT
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "eia_closeCommentsOfCopy",
            summary = "Say until when comments on the latest published copy are taken",
            description = "Also to move the day; a day that is over opens again like this.")
    public RestResponse<CommentPeriodView> closeCopy(
            @PathParam("id") UUID id,
            @PathParam("version") int version,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CloseCommentsRequest request) {
        closing.closeCopy(
                id,
                version,
                request.closesOn(),
                request.reason(),
                ExpectedVersion.of(ifMatch),
                caller.get());
        return answer(closing.ofCopy(id, version));
    }

    private static RestResponse<CommentPeriodView> answer(CommentWindow window) {
        return Answers.tagged(window.tag(), CommentPeriodView.from(window));
    }
}
