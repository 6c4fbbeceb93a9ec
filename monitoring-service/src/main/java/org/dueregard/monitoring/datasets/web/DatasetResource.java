package org.dueregard.monitoring.datasets.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.datasets.DatasetDefinition;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/datasets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Datasets")
public class DatasetResource {
    private final Datasets datasets;

    DatasetResource(Datasets datasets) {
        this.datasets = datasets;
    }

    @GET
    @Authenticated
    @Operation(operationId = "monitoring_listDatasets", summary = "What may be pushed")
    public Page<DatasetView> list(@BeanParam PageRequest page) {
        return Lists.page(datasets.all(), page, DatasetDefinition::dataset, DatasetView::from);
    }

    @GET
    @Path("/{dataset}")
    @Authenticated
    @Operation(
            operationId = "monitoring_getDataset",
            summary = "The fields of a dataset, their spellings and codes")
    public DatasetView get(@PathParam("dataset") String dataset) {
        return DatasetView.from(datasets.require(dataset));
    }

    @GET
    @Path("/{dataset}/example")
    @Produces("text/csv")
    @Authenticated
    @Operation(
            operationId = "monitoring_getDatasetExample",
            summary = "A small file, made up, that can be sent as it is")
    public String example(@PathParam("dataset") String dataset) {
        return datasets.example(dataset);
    }
}
