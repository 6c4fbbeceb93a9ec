package org.dueregard.gateway.overview.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.gateway.overview.Overview;
import org.dueregard.gateway.overview.Overviews;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/overview")
@PermitAll
@Tag(name = "Overview", description = "What is open across the services")
public class OverviewResource {
    private final Overviews overviews;

    @Inject
    public OverviewResource(Overviews overviews) {
        this.overviews = overviews;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "gateway_overview",
            summary = "Open reviews, actions and disparities; a service that is away is named")
    public Uni<Overview> overview() {
        return overviews.now();
    }
}
