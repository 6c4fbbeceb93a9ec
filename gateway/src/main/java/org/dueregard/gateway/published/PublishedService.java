package org.dueregard.gateway.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.dueregard.gateway.overview.Listing;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What the pages read of monitoring-service; all of it is public. */
@RegisterRestClient(configKey = "monitoring")
interface PublishedService {
    @GET
    @Path("/v1/published-releases")
    Uni<Listing<ListedRelease>> releases(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @GET
    @Path("/v1/published-releases/{id}")
    Uni<Release> release(@PathParam("id") String id);

    @GET
    @Path("/v1/monitoring-reports")
    Uni<Listing<Report>> reports(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);

    @GET
    @Path("/v1/employment-reports")
    Uni<Listing<EmploymentReport>> employmentReports(@QueryParam("limit") int limit);
}
