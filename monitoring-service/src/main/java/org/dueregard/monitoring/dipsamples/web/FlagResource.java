package org.dueregard.monitoring.dipsamples.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.dipsamples.Flag;
import org.dueregard.monitoring.dipsamples.Flags;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The flags that samples look at. */
@Path("/v1/flags")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Flags")
public class FlagResource {
    private final Flags flags;

    FlagResource(Flags flags) {
        this.flags = flags;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listFlags",
            summary = "Flags of records, and the indicators that rely on them")
    public Page<FlagView> list(@BeanParam PageRequest page) {
        return Lists.page(flags.all(), page, Flag::flag, FlagView::from);
    }
}
