package org.dueregard.actionplan.obligation.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.actionplan.obligation.Ladder;
import org.dueregard.actionplan.obligation.Laddering;
import org.dueregard.actionplan.obligation.Ladders;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Ladders: how far something that is not met climbs. */
@Path("/v1/ladders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
public class LadderResource {
    private final Ladders ladders;
    private final Laddering laddering;
    private final CurrentCaller caller;

    LadderResource(Ladders ladders, Laddering laddering, CurrentCaller caller) {
        this.ladders = ladders;
        this.laddering = laddering;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(operationId = "actionPlan_makeLadder", summary = "Makes a ladder")
    @APIResponseSchema(value = LadderView.class, responseCode = "201")
    public RestResponse<LadderView> make(@Valid @NotNull MakeLadderRequest request) {
        var ladder = laddering.make(request.code(), request.title(), request.asked(), caller.get());
        return Answers.created(
                "/v1/ladders/" + ladder.code(), LadderView.from(ladder), ladder.version());
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(operationId = "actionPlan_readLadder", summary = "A ladder and its steps")
    public RestResponse<LadderView> read(@PathParam("code") String code) {
        return answer(ladders.require(code));
    }

    @PUT
    @Path("/{code}/rungs/{step}/post")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_leadRungTo",
            summary = "Lets a step that leads to a post, counted from 1, lead to another one")
    public RestResponse<LadderView> leadTo(
            @PathParam("code") String code,
            @PathParam("step") int step,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PassOnRequest request) {
        return answer(
                laddering.leadTo(
                        code,
                        step,
                        request.post(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private static RestResponse<LadderView> answer(Ladder ladder) {
        return Answers.ok(LadderView.from(ladder), ladder.version());
    }
}
