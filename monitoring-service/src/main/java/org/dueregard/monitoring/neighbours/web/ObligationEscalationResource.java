package org.dueregard.monitoring.neighbours.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.neighbours.Neighbours;
import org.dueregard.monitoring.obligations.Obligations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far an obligation that was not met has climbed. */
@Path("/v1/monitoring-obligations/{id}/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations to monitor")
public class ObligationEscalationResource {
    private final Obligations obligations;
    private final Neighbours neighbours;

    ObligationEscalationResource(Obligations obligations, Neighbours neighbours) {
        this.obligations = obligations;
        this.neighbours = neighbours;
    }

    /** The escalations of one obligation. */
    @Schema(name = "MonitoringObligationEscalations")
    public record EscalationsView(List<EscalationView> items) {}

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listObligationEscalations",
            summary = "How far it has climbed, the latest word last")
    public EscalationsView list(@PathParam("id") UUID id) {
        return new EscalationsView(
                neighbours.escalationsOf("OBLIGATION", obligations.require(id).id()).stream()
                        .map(EscalationView::from)
                        .toList());
    }
}
