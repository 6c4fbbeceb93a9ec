package org.dueregard.monitoring.ingest.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.ingest.Quarantine;
import org.dueregard.monitoring.ingest.QuarantinedRow;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/datasets/{dataset}/rejections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rejections")
public class DatasetRejectionResource {
    private final Quarantine quarantine;
    private final Datasets datasets;
    private final CurrentCaller caller;

    DatasetRejectionResource(Quarantine quarantine, Datasets datasets, CurrentCaller caller) {
        this.quarantine = quarantine;
        this.datasets = datasets;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.ANALYST, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "monitoring_listRejectionsOfDataset",
            summary =
                    "Rows of all batches of a dataset that were set aside, the oldest batch first")
    public RejectionListView list(
            @PathParam("dataset") String dataset,
            @BeanParam RejectionQuery query,
            @BeanParam PageRequest page) {
        var definition = datasets.require(dataset);
        var mayRead = caller.get().has(Roles.DATA_PROVIDER);
        return RejectionListView.from(
                page.cut(
                        quarantine.ofDataset(query.filter(dataset), place(page), page.limit() + 1),
                        row -> row.batch() + " " + row.line(),
                        (QuarantinedRow row) -> RejectionView.from(row, definition, mayRead)));
    }

    private static Quarantine.@Nullable Place place(PageRequest page) {
        return page.afterKey(
                key -> {
                    var space = key.indexOf(' ');
                    return new Quarantine.Place(
                            UUID.fromString(key.substring(0, Math.max(space, 0))),
                            Long.parseLong(key.substring(space + 1)));
                });
    }
}
