package org.dueregard.platform.inbox.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.inbox.Rebuilding;
import org.dueregard.platform.inbox.Rebuilding.Rebuilt;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code POST /v1/operations/consumers/{name}/rebuild}. */
@Path("/v1/operations/consumers/{name}/rebuild")
public class ConsumerResource {
    private final Rebuilding rebuilding;
    private final CurrentCaller caller;

    ConsumerResource(Rebuilding rebuilding, CurrentCaller caller) {
        this.rebuilding = rebuilding;
        this.caller = caller;
    }

    @POST
    @RolesAllowed("administrator")
    @Operation(
            operationId = "rebuildConsumer",
            summary = "Rebuilds what a consumer has made of events from the event logs")
    public Rebuilt rebuild(
            @PathParam("name") String name, @HeaderParam("Authorization") String authorization) {
        return rebuilding.rebuild(name, authorization, caller.get());
    }
}
