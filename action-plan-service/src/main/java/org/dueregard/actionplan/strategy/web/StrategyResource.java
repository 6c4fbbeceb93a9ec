package org.dueregard.actionplan.strategy.web;

import jakarta.annotation.security.PermitAll;
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
import java.time.InstantSource;
import java.time.LocalDate;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.strategy.Composing;
import org.dueregard.actionplan.strategy.Strategies;
import org.dueregard.actionplan.strategy.Strategy;
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

/** Strategies, and who answers for what in them. */
@Path("/v1/strategies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Strategies")
public class StrategyResource {
    private final Strategies strategies;
    private final Composing composing;
    private final CurrentCaller caller;
    private final InstantSource clock;

    StrategyResource(
            Strategies strategies, Composing composing, CurrentCaller caller, InstantSource clock) {
        this.strategies = strategies;
        this.composing = composing;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_composeStrategy",
            summary = "Composes a strategy with its objectives, priorities and commitments")
    @APIResponseSchema(value = StrategyView.class, responseCode = "201")
    public RestResponse<StrategyView> compose(@Valid @NotNull ComposeStrategyRequest request) {
        var strategy = composing.compose(request.asked(), caller.get());
        return Answers.created(
                "/v1/strategies/" + strategy.code(),
                StrategyView.from(strategy, today()),
                strategy.version());
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "actionPlan_listStrategies",
            summary = "Strategies in the order of their codes")
    public Page<StrategyView> list(@BeanParam PageRequest page) {
        return page.cut(
                strategies.pageAfter(page.afterKey(), page.limit() + 1),
                Strategy::code,
                strategy -> StrategyView.from(strategy, today()));
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "actionPlan_readStrategy",
            summary = "A strategy; whether a target has passed is said of today or another day")
    public RestResponse<StrategyView> read(
            @PathParam("code") String code, @QueryParam("on") @Nullable LocalDate on) {
        var strategy = strategies.require(code);
        return Answers.ok(
                StrategyView.from(strategy, on == null ? today() : on), strategy.version());
    }

    @PUT
    @Path("/{code}/senior-post")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_changeSeniorPost",
            summary = "Makes another post responsible for a strategy")
    public RestResponse<StrategyView> changeSeniorPost(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ChangePostRequest request) {
        return answer(
                composing.changeSeniorPost(
                        code,
                        request.post(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @PUT
    @Path("/{code}/objectives/{objective}/lead")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_changeObjectiveLead",
            summary = "Lets another post lead on an objective")
    public RestResponse<StrategyView> changeLead(
            @PathParam("code") String code,
            @PathParam("objective") String objective,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ChangePostRequest request) {
        return answer(
                composing.changeLead(
                        code,
                        objective,
                        request.post(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @PUT
    @Path("/{code}/objectives/{objective}/target")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_moveObjectiveTarget",
            summary = "Sets or moves the target of an objective; the first one stays the baseline")
    public RestResponse<StrategyView> moveTarget(
            @PathParam("code") String code,
            @PathParam("objective") String objective,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MoveTargetRequest request) {
        return answer(
                composing.moveTarget(
                        code,
                        objective,
                        request.target().dueDate(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private RestResponse<StrategyView> answer(Strategy strategy) {
        return Answers.ok(StrategyView.from(strategy, today()), strategy.version());
    }

    private LocalDate today() {
        return LondonDay.of(clock.instant());
    }
}
