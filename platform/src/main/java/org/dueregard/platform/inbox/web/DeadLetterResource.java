package org.dueregard.platform.inbox.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.inbox.Replaying;
import org.dueregard.platform.inbox.Replaying.Replayed;
import org.dueregard.platform.inbox.Replaying.Waiting;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What waits in the dead-letter topic, and the command that replays it. */
@Path("/v1/operations/dead-letters")
public class DeadLetterResource {
    /** What waits, oldest first in each partition. */
    public record WaitingView(List<Waiting> items) {}

    private final Replaying replaying;
    private final CurrentCaller caller;

    DeadLetterResource(Replaying replaying, CurrentCaller caller) {
        this.replaying = replaying;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("administrator")
    @Operation(operationId = "listDeadLetters", summary = "Events that no consumer could deal with")
    public WaitingView waiting() {
        return new WaitingView(replaying.waiting());
    }

    /** Tries everything again that waits. */
    @POST
    @Path("/replay")
    @RolesAllowed("administrator")
    @Operation(operationId = "replayDeadLetters", summary = "Tries the dead letters again")
    public Replayed replay() {
        return replaying.replay(Set.of(), caller.get(), null);
    }

    /** As a replay, and gives some letters up meanwhile; what waits behind them goes on. */
    @POST
    @Path("/abandon")
    @RolesAllowed("administrator")
    @Operation(operationId = "abandonDeadLetters", summary = "Gives dead letters up")
    public Replayed abandon(@Valid @NotNull AbandonRequest request) {
        return replaying.replay(Set.copyOf(request.places()), caller.get(), request.reason());
    }
}
