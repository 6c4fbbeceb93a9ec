package org.dueregard.monitoring.encounters.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.encounters.CriticalIncident;
import org.dueregard.monitoring.encounters.CriticalIncidents;
import org.dueregard.monitoring.encounters.Direction;
import org.dueregard.monitoring.encounters.Encountering;
import org.dueregard.monitoring.encounters.Party;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Critical incidents. What is said of them in words is for those who may read findings. */
@Path("/v1/critical-incidents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Encounters and incidents")
public class IncidentResource {
    private final Encountering encountering;
    private final CriticalIncidents incidents;
    private final CurrentCaller caller;

    IncidentResource(Encountering encountering, CriticalIncidents incidents, CurrentCaller caller) {
        this.encountering = encountering;
        this.incidents = incidents;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ANALYST, Roles.BODY_CHAIR, Roles.DATA_PROVIDER, Roles.PROGRAMME_OFFICE})
    @Operation(
            operationId = "monitoring_recordCriticalIncident",
            summary = "Records an incident, and whose confidence it is likely to affect")
    @APIResponseSchema(
            value = IncidentView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    public Response record(@NotNull @Valid IncidentRequest request) {
        return created(encountering.record(request.asked(), caller.get()));
    }

    static Response created(CriticalIncident incident) {
        return Response.created(URI.create("/v1/critical-incidents/" + incident.id()))
                .entity(IncidentView.from(incident))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.ANALYST,
        Roles.POLICY_AUTHOR,
        Roles.PROGRAMME_OFFICE,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "monitoring_listCriticalIncidents",
            summary = "Critical incidents in the order in which they were recorded")
    public Page<IncidentView> list(
            @QueryParam("direction") @Nullable Direction direction,
            @Parameter(description = "Only those that affect the confidence of this party")
                    @QueryParam("affects")
                    @Nullable Party affects,
            @Parameter(description = "Code of a unit") @QueryParam("unit") @Nullable String unit,
            @Parameter(description = "The key encounter that it has come of") @QueryParam("origin")
                    @Nullable UUID origin,
            @BeanParam PageRequest page) {
        return page.cut(
                incidents.page(
                        new CriticalIncidents.Filter(direction, affects, unit, origin),
                        Lists.after(page, UUID::fromString),
                        page.limit() + 1),
                (CriticalIncident incident) -> incident.id().toString(),
                IncidentView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.ANALYST,
        Roles.POLICY_AUTHOR,
        Roles.PROGRAMME_OFFICE,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(operationId = "monitoring_getCriticalIncident", summary = "A critical incident")
    public IncidentView get(@PathParam("id") UUID id) {
        return IncidentView.from(incidents.require(id));
    }
}
