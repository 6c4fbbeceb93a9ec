package org.dueregard.gateway.overview;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the overview reads of monitoring-service. */
@RegisterRestClient(configKey = "monitoring")
interface MonitoringService {
    @GET
    @Path("/v1/open-disparities")
    Uni<Listing<OpenDisparity>> openDisparities(@QueryParam("limit") int limit);
}
