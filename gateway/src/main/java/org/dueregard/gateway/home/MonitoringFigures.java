package org.dueregard.gateway.home;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.dueregard.gateway.overview.Listing;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What the home page reads of monitoring-service for the person who has signed in. */
@RegisterRestClient(configKey = "monitoring")
interface MonitoringFigures {

    record Month(String period) {}

    record Indicator(
            @Nullable String rateTitle,
            @Nullable String comparator,
            @Nullable List<String> alertGroups) {}

    record Results(@Nullable List<String> caveats, @Nullable List<OfUnit> units) {}

    record OfUnit(String unit, @Nullable String name, @Nullable List<OfGroup> groups) {}

    /** A group whose numbers are too small for this reader has only a name. */
    record OfGroup(
            String group,
            @Nullable String name,
            boolean suppressed,
            @Nullable Interval rate,
            @Nullable Interval ratio,
            @Nullable Interval worstCase) {}

    /** A figure with its limits; {@code worstCase} has no point. */
    record Interval(@Nullable Double point, @Nullable Double lower, @Nullable Double upper) {}

    @GET
    @Path("/v1/datasets/stop-and-search/periods")
    Uni<Listing<Month>> months(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") int limit);

    @GET
    @Path("/v1/indicators/SS-SEARCH-RATE")
    Uni<Indicator> searchRate(@HeaderParam("Authorization") String authorization);

    @GET
    @Path("/v1/indicators/SS-SEARCH-RATE/results")
    Uni<Results> searchRates(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("period") String period,
            @QueryParam("unit") String unit);
}
