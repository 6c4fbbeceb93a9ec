package org.dueregard.monitoring.ingest.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.ingest.Batches;
import org.dueregard.monitoring.ingest.QuarantinedRow;
import org.dueregard.monitoring.ingest.Receiving;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/batches/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Batches")
public class BatchResource {
    private final Receiving receiving;
    private final Batches batches;
    private final Datasets datasets;
    private final CurrentCaller caller;

    BatchResource(Receiving receiving, Batches batches, Datasets datasets, CurrentCaller caller) {
        this.receiving = receiving;
        this.batches = batches;
        this.datasets = datasets;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.ANALYST, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(operationId = "monitoring_getBatch", summary = "The receipt of a batch")
    public BatchView get(@PathParam("id") UUID id) {
        return BatchView.from(batches.require(id));
    }

    @GET
    @Path("/rejections")
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.ANALYST, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "monitoring_listRejections",
            summary = "The rows of a batch that were set aside, with line, field and reason")
    public Page<RejectionView> rejections(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var definition = datasets.require(batches.require(id).dataset());
        var mayRead = caller.get().has(Roles.DATA_PROVIDER);
        var after = Lists.after(page, Long::valueOf);
        return page.cut(
                receiving.setAside(id, after == null ? 0 : after, page.limit() + 1),
                row -> Long.toString(row.line()),
                (QuarantinedRow row) -> RejectionView.from(row, definition, mayRead));
    }
}
