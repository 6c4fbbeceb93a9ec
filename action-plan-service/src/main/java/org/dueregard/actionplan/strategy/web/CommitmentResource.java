package org.dueregard.actionplan.strategy.web;

import io.quarkus.security.Authenticated;
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
import jakarta.ws.rs.core.MediaType;
import org.dueregard.actionplan.strategy.Composing;
import org.dueregard.actionplan.strategy.Monitoring;
import org.dueregard.actionplan.strategy.ResourceDecisions;
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

/** What a strategy commits to. */
@Path("/v1/strategies/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Strategies")
public class CommitmentResource {
    private final Strategies strategies;
    private final ResourceDecisions resources;
    private final Composing composing;
    private final Monitoring monitoring;
    private final CommitmentViews views;
    private final CurrentCaller caller;

    CommitmentResource(
            Strategies strategies,
            ResourceDecisions resources,
            Composing composing,
            Monitoring monitoring,
            CommitmentViews views,
            CurrentCaller caller) {
        this.strategies = strategies;
        this.resources = resources;
        this.composing = composing;
        this.monitoring = monitoring;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path("/commitments")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_addCommitment",
            summary = "Adds a commitment under an objective")
    @APIResponseSchema(value = CommitmentView.class, responseCode = "201")
    public RestResponse<CommitmentView> add(
            @PathParam("code") String code, @Valid @NotNull CommitmentJson request) {
        var strategy = composing.commit(code, request.asked(), caller.get());
        return Answers.created(
                "/v1/strategies/" + code + "/commitments/" + request.code(),
                views.view(strategy, strategy.commitment(request.code())),
                strategy.version());
    }

    @GET
    @Path("/commitments")
    @PermitAll
    @Operation(
            operationId = "actionPlan_listCommitments",
            summary = "Commitments in their printed order")
    public Page<CommitmentView> list(
            @PathParam("code") String code,
            @BeanParam CommitmentQuery query,
            @BeanParam PageRequest page) {
        var strategy = strategies.require(code);
        var after = page.afterKey(Integer::valueOf);
        var rows =
                strategy.commitments().stream()
                        .filter(each -> query.shows(strategy, each))
                        .filter(each -> after == null || each.position() > after)
                        .limit(page.limit() + 1L)
                        .toList();
        return page.cut(
                rows,
                each -> Integer.toString(each.position()),
                each -> views.view(strategy, each));
    }

    @GET
    @Path("/commitments/{commitment}")
    @PermitAll
    @Operation(operationId = "actionPlan_readCommitment", summary = "A commitment")
    public RestResponse<CommitmentView> read(
            @PathParam("code") String code, @PathParam("commitment") String commitment) {
        return answer(strategies.require(code), commitment);
    }

    @PUT
    @Path("/commitments/{commitment}/status")
    @RolesAllowed(Roles.BODY_CHAIR)
    @Operation(
            operationId = "actionPlan_sayHowCommitmentStands",
            summary = "The body that monitors a commitment says how it stands")
    public RestResponse<CommitmentView> stand(
            @PathParam("code") String code,
            @PathParam("commitment") String commitment,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StandRequest request) {
        return answer(
                monitoring.stand(
                        code,
                        commitment,
                        request.body(),
                        request.status(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()),
                commitment);
    }

    @POST
    @Path("/commitments/{commitment}/resource-decisions")
    @RolesAllowed(Roles.BODY_CHAIR)
    @Idempotent
    @Operation(
            operationId = "actionPlan_directResources",
            summary = "The body that monitors a commitment directs money or people to it")
    @APIResponseSchema(value = ResourceDecisionView.class, responseCode = "201")
    public RestResponse<ResourceDecisionView> directResources(
            @PathParam("code") String code,
            @PathParam("commitment") String commitment,
            @Valid @NotNull DirectResourcesRequest request) {
        var decision =
                monitoring.directResources(
                        code,
                        commitment,
                        request.body(),
                        request.statement(),
                        request.minute(),
                        caller.get());
        return Answers.created(
                "/v1/strategies/" + code + "/commitments/" + commitment + "/resource-decisions",
                ResourceDecisionView.from(decision),
                0);
    }

    @GET
    @Path("/commitments/{commitment}/resource-decisions")
    @Authenticated
    @Operation(
            operationId = "actionPlan_listResourceDecisions",
            summary = "Money and people that were directed to a commitment")
    public Page<ResourceDecisionView> resourceDecisions(
            @PathParam("code") String code, @PathParam("commitment") String commitment) {
        var asked = strategies.require(code).commitment(commitment);
        return new Page<>(
                resources.of(asked.id()).stream().map(ResourceDecisionView::from).toList(), null);
    }

    @PUT
    @Path("/commitments/{commitment}/monitor")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_nameMonitor",
            summary = "Names the body that monitors a commitment, unless another one does")
    public RestResponse<CommitmentView> nameMonitor(
            @PathParam("code") String code,
            @PathParam("commitment") String commitment,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NameMonitorRequest request) {
        return answer(
                monitoring.nameMonitor(
                        code,
                        commitment,
                        request.body(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()),
                commitment);
    }

    @PUT
    @Path("/commitments/{commitment}/same-as")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_linkCommitment",
            summary = "Links a commitment to the one that it repeats; both stay, and count once")
    public RestResponse<CommitmentView> link(
            @PathParam("code") String code,
            @PathParam("commitment") String commitment,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull LinkCommitmentRequest request) {
        return answer(
                monitoring.link(
                        code,
                        commitment,
                        request.sameAs(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()),
                commitment);
    }

    @PUT
    @Path("/commitments/{commitment}/actions")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_serveCommitment",
            summary = "Links an action that holds the detail behind a commitment")
    public RestResponse<CommitmentView> serve(
            @PathParam("code") String code,
            @PathParam("commitment") String commitment,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ServeRequest request) {
        return answer(
                monitoring.serve(
                        code,
                        commitment,
                        request.action(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()),
                commitment);
    }

    @GET
    @Path("/gap-report")
    @PermitAll
    @Operation(
            operationId = "actionPlan_reportStrategyGaps",
            summary = "Open commitments that no action serves: there is no delivery plan")
    public Page<CommitmentView> gaps(@PathParam("code") String code) {
        var strategy = strategies.require(code);
        return new Page<>(
                strategy.withoutDeliveryPlan().stream()
                        .map(each -> views.view(strategy, each))
                        .toList(),
                null);
    }

    @GET
    @Path("/probable-duplicates")
    @Authenticated
    @Operation(
            operationId = "actionPlan_findDuplicates",
            summary = "Pairs of commitments that are probably the same, the most alike first")
    public Page<AlikeView> duplicates(@PathParam("code") String code) {
        return new Page<>(
                strategies.require(code).alike().stream().map(AlikeView::from).toList(), null);
    }

    private RestResponse<CommitmentView> answer(Strategy strategy, String commitment) {
        return Answers.ok(
                views.view(strategy, strategy.commitment(commitment)), strategy.version());
    }
}
