package org.dueregard.actionplan.action.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.action.Reassigning;
import org.dueregard.actionplan.web.ReasonRequest;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Handing an action over to another post and business area. */
@Path("/v1/actions/{id}/hand-over")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Owning an action")
public class ReassignmentResource {
    private final Reassigning reassigning;
    private final ActionViews views;
    private final CurrentCaller caller;

    ReassignmentResource(Reassigning reassigning, ActionViews views, CurrentCaller caller) {
        this.reassigning = reassigning;
        this.views = views;
        this.caller = caller;
    }

    @PUT
    @Operation(
            operationId = "actionPlan_offerAction",
            summary = "The accountable post, or the programme office, offers it to another post")
    public RestResponse<ActionView> offer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull HandOverActionRequest request) {
        return views.answer(
                reassigning.offer(
                        id,
                        request.post(),
                        request.businessArea(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/acceptance")
    @Operation(
            operationId = "actionPlan_takeOverAction",
            summary = "The post that it is offered to is accountable from now on")
    public RestResponse<ActionView> accept(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return views.answer(reassigning.accept(id, ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/refusal")
    @Operation(
            operationId = "actionPlan_refuseAction",
            summary = "The post that it is offered to does not take it on, and says why")
    public RestResponse<ActionView> refuse(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return views.answer(
                reassigning.refuse(
                        id, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }
}
