package org.dueregard.monitoring.disparities.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.disparities.Disparities;
import org.dueregard.monitoring.disparities.Disparity;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.units.Units;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/open-disparities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disparities")
public class OpenDisparityResource {
    private final Disparities disparities;
    private final Indicators indicators;
    private final Units units;

    OpenDisparityResource(Disparities disparities, Indicators indicators, Units units) {
        this.disparities = disparities;
        this.indicators = indicators;
        this.units = units;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "monitoring_listOpenDisparities",
            summary = "Disparities that wait for an explanation or a reform, without figures")
    public Page<OpenDisparityView> list(@BeanParam PageRequest page) {
        return page.cut(
                disparities.after(Lists.after(page, UUID::fromString), true, page.limit() + 1),
                (Disparity disparity) -> disparity.id().toString(),
                disparity ->
                        OpenDisparityView.from(
                                disparity,
                                indicators.require(disparity.indicator()).title(),
                                units.require(disparity.unit()).name()));
    }
}
