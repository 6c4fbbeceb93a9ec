package org.dueregard.actionplan.demand.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.demand.DemandFilter;
import org.dueregard.actionplan.demand.DemandKind;
import org.dueregard.actionplan.demand.Demanding;
import org.dueregard.actionplan.demand.Demands;
import org.dueregard.actionplan.demand.PassingOn;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What other services find to be owed. */
@Path("/v1/demands")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Followed from other services")
public class DemandResource {
    private final Demands demands;
    private final Demanding demanding;
    private final PassingOn passingOn;
    private final CurrentCaller caller;

    DemandResource(
            Demands demands, Demanding demanding, PassingOn passingOn, CurrentCaller caller) {
        this.demands = demands;
        this.demanding = demanding;
        this.passingOn = passingOn;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "actionPlan_listDemands",
            summary = "What other services find to be owed, in the order in which it was raised")
    public Page<DemandView> list(
            @QueryParam("kind") @Nullable DemandKind kind,
            @QueryParam("reference") @Nullable String reference,
            @QueryParam("post") @Nullable String post,
            @QueryParam("open") @Nullable Boolean open,
            @BeanParam PageRequest page) {
        return page.cut(
                demands.page(
                        new DemandFilter(kind, reference, post, open),
                        page.afterKey(UUID::fromString),
                        page.limit() + 1),
                each -> each.id().toString(),
                DemandView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "actionPlan_readDemand", summary = "A demand")
    public RestResponse<DemandView> read(@PathParam("id") UUID id) {
        var demand = demands.require(id);
        return Answers.ok(DemandView.from(demand), demand.version());
    }

    @PUT
    @Path("/{id}/post")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_passOnDemand",
            summary = "Lets another post owe it; its obligation follows")
    public RestResponse<DemandView> passOn(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PassOnDemandRequest request) {
        var demand =
                passingOn.passOn(
                        id,
                        request.post(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get());
        return Answers.ok(DemandView.from(demand), demand.version());
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_askForPublication",
            summary = "Asks that an assessment be published by a day; its publication meets that")
    @APIResponseSchema(value = DemandView.class, responseCode = "201")
    public RestResponse<DemandView> ask(@Valid @NotNull AskForPublicationRequest request) {
        var demand =
                demanding.askForPublication(
                        request.assessment(),
                        request.title(),
                        request.post(),
                        request.dueOn(),
                        caller.get());
        return Answers.created(
                "/v1/demands/" + demand.id(), DemandView.from(demand), demand.version());
    }
}
