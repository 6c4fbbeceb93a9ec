package org.dueregard.monitoring.ingest.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.ingest.Batch;
import org.dueregard.monitoring.ingest.BatchDoor;
import org.dueregard.monitoring.ingest.Batches;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/datasets/{dataset}/batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Batches")
public class DatasetBatchResource {
    private final Batches batches;
    private final Datasets datasets;

    DatasetBatchResource(Batches batches, Datasets datasets) {
        this.batches = batches;
        this.datasets = datasets;
    }

    @GET
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.ANALYST, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "monitoring_listBatches",
            summary = "The receipts of a dataset, the newest first")
    public BatchListView list(
            @PathParam("dataset") String dataset,
            @QueryParam("source") @Nullable String source,
            @QueryParam("door") @Nullable BatchDoor door,
            @BeanParam PageRequest page) {
        var known = datasets.require(dataset).dataset();
        return BatchListView.from(
                page.cut(
                        batches.ofDataset(
                                known,
                                source,
                                door,
                                page.afterKey(UUID::fromString),
                                page.limit() + 1),
                        (Batch batch) -> batch.id().toString(),
                        BatchView::from));
    }
}
