package org.dueregard.monitoring.disparities.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.verdicts.Rehearsals;
import org.dueregard.platform.caller.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/indicators/{indicator}/rehearsals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class RehearsalResource {
    private final Indicators indicators;
    private final Rehearsals rehearsals;

    RehearsalResource(Indicators indicators, Rehearsals rehearsals) {
        this.indicators = indicators;
        this.rehearsals = rehearsals;
    }

    @POST
    @RolesAllowed(Roles.ANALYST)
    @Operation(
            operationId = "monitoring_rehearseThresholds",
            summary =
                    "What thresholds would have drawn in the past, month by month; nothing is written")
    public RehearsalView rehearse(
            @PathParam("indicator") String indicator, @Valid @NotNull RehearsalRequest request) {
        var definition = indicators.require(indicator);
        return RehearsalView.from(
                rehearsals.rehearse(
                        definition,
                        request.threshold(definition),
                        request.persistence(definition),
                        request.from(),
                        request.to(),
                        request.scope(definition)));
    }
}
