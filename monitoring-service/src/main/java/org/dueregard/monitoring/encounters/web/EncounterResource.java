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
import org.dueregard.monitoring.encounters.Direction;
import org.dueregard.monitoring.encounters.Encountering;
import org.dueregard.monitoring.encounters.KeyEncounter;
import org.dueregard.monitoring.encounters.KeyEncounters;
import org.dueregard.monitoring.encounters.Level;
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

/** Key encounters. What is said of them in words is for those who may read findings. */
@Path("/v1/key-encounters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Encounters and incidents")
public class EncounterResource {
    private final Encountering encountering;
    private final KeyEncounters encounters;
    private final CurrentCaller caller;

    EncounterResource(Encountering encountering, KeyEncounters encounters, CurrentCaller caller) {
        this.encountering = encountering;
        this.encounters = encounters;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ANALYST, Roles.BODY_CHAIR, Roles.DATA_PROVIDER, Roles.PROGRAMME_OFFICE})
    @Operation(
            operationId = "monitoring_recordKeyEncounter",
            summary = "Records an encounter whose handling touches the trust of communities")
    @APIResponseSchema(
            value = EncounterView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    public Response record(@NotNull @Valid EncounterRequest request) {
        var encounter = encountering.record(request.asked(), caller.get());
        return Response.created(URI.create("/v1/key-encounters/" + encounter.id()))
                .entity(EncounterView.from(encounter))
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
            operationId = "monitoring_listKeyEncounters",
            summary = "Key encounters in the order in which they were recorded")
    public Page<EncounterView> list(
            @QueryParam("direction") @Nullable Direction direction,
            @QueryParam("level") @Nullable Level level,
            @Parameter(description = "A code of /v1/encounter-places") @QueryParam("place")
                    @Nullable String place,
            @Parameter(description = "Code of a unit") @QueryParam("unit") @Nullable String unit,
            @Parameter(description = "Whether it has become a critical incident")
                    @QueryParam("escalated")
                    @Nullable Boolean escalated,
            @BeanParam PageRequest page) {
        return page.cut(
                encounters.page(
                        new KeyEncounters.Filter(direction, level, place, unit, escalated),
                        Lists.after(page, UUID::fromString),
                        page.limit() + 1),
                (KeyEncounter encounter) -> encounter.id().toString(),
                EncounterView::from);
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
    @Operation(operationId = "monitoring_getKeyEncounter", summary = "A key encounter")
    public EncounterView get(@PathParam("id") UUID id) {
        return EncounterView.from(encounters.require(id));
    }

    @POST
    @Path("/{id}/escalation")
    @Idempotent
    @RolesAllowed({Roles.ANALYST, Roles.BODY_CHAIR, Roles.DATA_PROVIDER, Roles.PROGRAMME_OFFICE})
    @Operation(
            operationId = "monitoring_escalateKeyEncounter",
            summary = "An encounter that was handled badly becomes a critical incident, once")
    @APIResponseSchema(
            value = IncidentView.class,
            responseCode = "201",
            responseDescription = "The incident, whose origin is the encounter")
    public Response escalate(@PathParam("id") UUID id, @NotNull @Valid EscalationRequest request) {
        return IncidentResource.created(
                encountering.escalate(id, request.what().strip(), request.affects(), caller.get()));
    }
}
