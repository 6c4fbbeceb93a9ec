package org.dueregard.monitoring.cells.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.ArrayList;
import org.dueregard.monitoring.cells.Cells;
import org.dueregard.monitoring.cells.web.CellVerificationView.DatasetCellsView;
import org.dueregard.monitoring.cells.web.CellVerificationView.DifferenceView;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.platform.caller.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/operations/cells")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class CellResource {
    private static final int MOST_DIFFERENCES = 100;

    private final Cells cells;
    private final Datasets datasets;
    private final InstantSource clock;

    CellResource(Cells cells, Datasets datasets, InstantSource clock) {
        this.cells = cells;
        this.datasets = datasets;
        this.clock = clock;
    }

    @GET
    @Path("/verification")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "monitoring_verifyCells",
            summary = "Recounts every cell from the records and lists what differs")
    public CellVerificationView verify() {
        var counted = new ArrayList<DatasetCellsView>();
        var differences = new ArrayList<DifferenceView>();
        for (var definition : datasets.all()) {
            var size = cells.size(definition.dataset());
            counted.add(new DatasetCellsView(definition.dataset(), size.cells(), size.records()));
            cells.differencesFromRecount(definition, MOST_DIFFERENCES - differences.size()).stream()
                    .map(DifferenceView::from)
                    .forEach(differences::add);
        }
        return new CellVerificationView(
                differences.isEmpty(), clock.instant(), counted, differences);
    }
}
