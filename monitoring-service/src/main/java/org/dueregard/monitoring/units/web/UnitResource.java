package org.dueregard.monitoring.units.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.units.Unit;
import org.dueregard.monitoring.units.Units;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
public class UnitResource {
    private final Units units;

    UnitResource(Units units) {
        this.units = units;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listUnits",
            summary = "The force, its boroughs and the rest")
    public Page<UnitView> list(@BeanParam PageRequest page) {
        var all = units.all().stream().sorted(Comparator.comparing(Unit::code)).toList();
        return Lists.page(all, page, Unit::code, UnitView::from);
    }
}
