package org.dueregard.gateway.overview;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the overview reads of eia-service. */
@RegisterRestClient(configKey = "eia")
interface EiaService {
    @GET
    @Path("/v1/reviews-due")
    Uni<Listing<ReviewDue>> reviewsDue(@QueryParam("limit") int limit);
}
