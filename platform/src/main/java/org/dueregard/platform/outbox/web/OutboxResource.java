package org.dueregard.platform.outbox.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.outbox.Parking;
import org.dueregard.platform.outbox.Parking.ParkedEvent;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Events that the broker refuses, and the command that lets them try again. */
@Path("/v1/operations/outbox/parked")
public class OutboxResource {
    /** What is parked, oldest first. */
    public record ParkedView(List<ParkedEvent> items) {}

    /** How many were let go. */
    public record ReleasedView(int released) {}

    private final Parking parking;
    private final CurrentCaller caller;

    OutboxResource(Parking parking, CurrentCaller caller) {
        this.parking = parking;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("administrator")
    @Operation(operationId = "listParkedEvents", summary = "Events that the broker refuses")
    public ParkedView parked() {
        return new ParkedView(parking.parked());
    }

    @POST
    @Path("/release")
    @RolesAllowed("administrator")
    @Operation(operationId = "releaseParkedEvents", summary = "Lets the parked events try again")
    public ReleasedView release() {
        return new ReleasedView(parking.release(caller.get()));
    }
}
