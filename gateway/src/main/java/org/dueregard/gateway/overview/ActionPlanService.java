package org.dueregard.gateway.overview;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the overview reads of action-plan-service. */
@RegisterRestClient(configKey = "action-plan")
interface ActionPlanService {
    @GET
    @Path("/v1/open-actions")
    Uni<Listing<OpenAction>> openActions(@QueryParam("limit") int limit);
}
