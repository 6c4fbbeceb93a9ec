package org.dueregard.monitoring.indicators.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.indicators.IndicatorSet;
import org.dueregard.monitoring.indicators.IndicatorSets;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/indicator-sets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class IndicatorSetResource {
    private final IndicatorSets sets;

    IndicatorSetResource(IndicatorSets sets) {
        this.sets = sets;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listIndicatorSets",
            summary =
                    "Indicators that are looked at together; /v1/units/{unit}/figures reads a set")
    public Page<IndicatorSetView> list(@BeanParam PageRequest page) {
        return Lists.page(sets.all(), page, IndicatorSet::set, IndicatorSetView::from);
    }
}
