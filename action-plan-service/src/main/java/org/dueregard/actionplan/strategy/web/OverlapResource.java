package org.dueregard.actionplan.strategy.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.strategy.Monitoring;
import org.dueregard.actionplan.strategy.Strategies;
import org.dueregard.actionplan.strategy.Strategy;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Objectives that overlap. */
@Path("/v1/strategies/{code}/overlaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Strategies")
public class OverlapResource {
    private final Strategies strategies;
    private final Monitoring monitoring;
    private final CurrentCaller caller;

    OverlapResource(Strategies strategies, Monitoring monitoring, CurrentCaller caller) {
        this.strategies = strategies;
        this.monitoring = monitoring;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_findOverlap",
            summary = "Records that objectives overlap; a body settles who answers")
    @APIResponseSchema(value = OverlapView.class, responseCode = "201")
    public RestResponse<OverlapView> find(
            @PathParam("code") String code, @Valid @NotNull FindOverlapRequest request) {
        var found =
                monitoring.findOverlap(code, request.objectives(), request.finding(), caller.get());
        return Answers.created(
                "/v1/strategies/" + code + "/overlaps/" + found.overlap().id(),
                OverlapView.from(found.overlap()),
                found.strategy().version());
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "actionPlan_listOverlaps",
            summary = "Overlaps between objectives, all of them or those that are not settled")
    public Page<OverlapView> list(
            @PathParam("code") String code, @QueryParam("settled") @Nullable Boolean settled) {
        return new Page<>(
                strategies.require(code).overlaps().stream()
                        .filter(each -> settled == null || settled == each.isSettled())
                        .map(OverlapView::from)
                        .toList(),
                null);
    }

    @GET
    @Path("/{overlap}")
    @Authenticated
    @Operation(operationId = "actionPlan_readOverlap", summary = "An overlap between objectives")
    public RestResponse<OverlapView> read(
            @PathParam("code") String code, @PathParam("overlap") UUID overlap) {
        return answer(strategies.require(code), overlap);
    }

    @POST
    @Path("/{overlap}/settlement")
    @RolesAllowed(Roles.BODY_CHAIR)
    @Operation(
            operationId = "actionPlan_settleOverlap",
            summary =
                    "The strategy's board settles an overlap: merged, split, or one leads and others support")
    public RestResponse<OverlapView> settle(
            @PathParam("code") String code,
            @PathParam("overlap") UUID overlap,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SettleOverlapRequest request) {
        return answer(
                monitoring.settle(
                        code,
                        overlap,
                        request.decision(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()),
                overlap);
    }

    private static RestResponse<OverlapView> answer(Strategy strategy, UUID overlap) {
        return Answers.ok(OverlapView.from(strategy.overlap(overlap)), strategy.version());
    }
}
