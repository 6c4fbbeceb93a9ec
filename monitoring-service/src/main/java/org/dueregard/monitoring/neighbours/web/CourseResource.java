package org.dueregard.monitoring.neighbours.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.monitoring.disparities.Disparities;
import org.dueregard.monitoring.neighbours.Neighbours;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What has become of a disparity in the other services. */
@Path("/v1/disparities/{id}/course")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disparities")
public class CourseResource {
    private final Disparities disparities;
    private final Neighbours neighbours;

    CourseResource(Disparities disparities, Neighbours neighbours) {
        this.disparities = disparities;
        this.neighbours = neighbours;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_followDisparity",
            summary =
                    "By when actions against it are to be complete, which reviews have dealt with it, and how far it has climbed")
    public CourseView get(@PathParam("id") UUID id) {
        var disparity = disparities.require(id).id();
        return CourseView.from(
                disparity,
                neighbours.plannedAgainst(disparity),
                neighbours.reviewsOf(disparity),
                neighbours.escalationsOf("DISPARITY", disparity));
    }
}
