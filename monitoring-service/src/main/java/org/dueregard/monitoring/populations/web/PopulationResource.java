package org.dueregard.monitoring.populations.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.populations.Population;
import org.dueregard.monitoring.populations.Populations;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/populations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Populations")
public class PopulationResource {
    private final Populations populations;

    PopulationResource(Populations populations) {
        this.populations = populations;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listPopulations",
            summary = "Populations by unit and group, each with vintage, kind and source")
    public Page<PopulationView> list(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("vintage") @Nullable Integer vintage,
            @BeanParam PageRequest page) {
        var after = Lists.after(page, Long::valueOf);
        return page.cut(
                populations.after(unit, vintage, after == null ? 0 : after, page.limit() + 1),
                (Population population) -> Long.toString(population.id()),
                PopulationView::from);
    }
}
