package org.dueregard.monitoring.adherence.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.dueregard.monitoring.adherence.AdherenceReturns;
import org.dueregard.monitoring.adherence.Returning;
import org.dueregard.monitoring.policies.Policies;
import org.dueregard.monitoring.units.UnitKind;
import org.dueregard.monitoring.units.Units;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether units keep to policies. */
@Path("/v1/policy-adherence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Adherence to policies")
public class AdherenceResource {
    private final AdherenceReturns returns;
    private final Returning returning;
    private final Policies policies;
    private final Units units;
    private final CurrentCaller caller;

    AdherenceResource(
            AdherenceReturns returns,
            Returning returning,
            Policies policies,
            Units units,
            CurrentCaller caller) {
        this.returns = returns;
        this.returning = returning;
        this.policies = policies;
        this.units = units;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.PROGRAMME_OFFICE})
    @Operation(
            operationId = "monitoring_returnAdherence",
            summary = "A unit says how far it keeps to a policy; once more is a revision")
    @APIResponseSchema(
            value = AdherenceReturnView.class,
            responseCode = "201",
            responseDescription = "Taken")
    public Response take(@NotNull @Valid AdherenceRequest request) {
        var taken = returning.take(request.asked(), caller.get());
        var key = taken.key();
        return Response.created(
                        URI.create(
                                "/v1/policy-adherence/%s/units/%s?period=%s"
                                        .formatted(key.policy(), key.unit(), key.period())))
                .entity(AdherenceReturnView.from(taken))
                .build();
    }

    @GET
    @Path("/{policy}")
    @Authenticated
    @Operation(
            operationId = "monitoring_getAdherence",
            summary = "How far every borough keeps to a policy, and which has returned nothing")
    public AdherenceView get(
            @PathParam("policy") UUID policy,
            @Parameter(description = "A year, quarter or month", example = "2007-Q4")
                    @QueryParam("period")
                    @NotNull
                    @Size(max = 10)
                    String period) {
        return AdherenceView.from(
                policies.require(policy.toString()),
                period,
                returns.counting(policy.toString(), period),
                units.all().stream().filter(unit -> unit.kind() == UnitKind.BOROUGH).toList());
    }

    @GET
    @Path("/{policy}/units/{unit}")
    @Authenticated
    @Operation(
            operationId = "monitoring_listAdherenceRevisions",
            summary = "Everything that a unit has said of a policy in a period, in that order")
    public Page<AdherenceReturnView> revisions(
            @PathParam("policy") UUID policy,
            @PathParam("unit") String unit,
            @QueryParam("period") @NotNull @Size(max = 10) String period,
            @BeanParam PageRequest page) {
        return page.cutWhole(
                returns.of(
                        policies.require(policy.toString()).id(),
                        period,
                        units.require(unit).code()),
                taken -> taken.key().revision(),
                Integer::valueOf,
                AdherenceReturnView::from);
    }
}
