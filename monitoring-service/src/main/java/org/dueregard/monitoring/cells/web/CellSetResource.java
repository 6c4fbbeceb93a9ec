package org.dueregard.monitoring.cells.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.cells.CellSetStatus;
import org.dueregard.monitoring.cells.CellSets;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/datasets/{dataset}/cell-sets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Counts")
public class CellSetResource {
    private final CellSets sets;
    private final Datasets datasets;

    CellSetResource(CellSets sets, Datasets datasets) {
        this.sets = sets;
        this.datasets = datasets;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listCellSets",
            summary =
                    "By which dimensions a dataset is counted for its indicators, and how far that is")
    public Page<CellSetView> list(
            @PathParam("dataset") String dataset, @BeanParam PageRequest page) {
        var all =
                sets.of(datasets.require(dataset).dataset()).stream()
                        .sorted(Comparator.comparing(CellSetResource::key))
                        .toList();
        return Lists.page(all, page, CellSetResource::key, CellSetView::from);
    }

    private static String key(CellSetStatus set) {
        return String.join(" ", set.dimensions());
    }
}
