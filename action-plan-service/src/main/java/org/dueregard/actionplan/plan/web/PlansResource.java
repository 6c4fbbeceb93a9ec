package org.dueregard.actionplan.plan.web;

import io.quarkus.security.Authenticated;
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
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.plan.Framing;
import org.dueregard.actionplan.plan.Initiatives;
import org.dueregard.actionplan.plan.Plan;
import org.dueregard.actionplan.plan.PlanKind;
import org.dueregard.actionplan.plan.Plans;
import org.dueregard.actionplan.plan.RollUpLine;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.ReasonRequest;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Plans: corporate, local, of a scheme, themed, and for development. */
@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Plans")
public class PlansResource {
    private final Plans plans;
    private final Initiatives initiatives;
    private final Framing framing;
    private final CurrentCaller caller;
    private final InstantSource clock;

    PlansResource(
            Plans plans,
            Initiatives initiatives,
            Framing framing,
            CurrentCaller caller,
            InstantSource clock) {
        this.plans = plans;
        this.initiatives = initiatives;
        this.framing = framing;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "actionPlan_makePlan",
            summary = "Makes a plan: a local one by its unit's lead, any other by the office")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public RestResponse<PlanView> make(@Valid @NotNull MakePlanRequest request) {
        return created(framing.make(request.asked(), caller.get()));
    }

    @POST
    @Path("/{code}/local-plans")
    @Idempotent
    @Operation(
            operationId = "actionPlan_makeLocalPlan",
            summary = "A unit's lead makes the unit's own plan from this one")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public RestResponse<PlanView> makeLocal(
            @PathParam("code") String code, @Valid @NotNull MakeLocalPlanRequest request) {
        return created(
                framing.makeLocal(
                        code, request.code(), request.unit(), request.title(), caller.get()));
    }

    @GET
    @Operation(
            operationId = "actionPlan_listPlans",
            summary = "Plans in the order of their codes, of a kind, a unit or a template")
    public Page<PlanView> list(
            @QueryParam("kind") @Nullable PlanKind kind,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("template") @Nullable String template,
            @BeanParam PageRequest page) {
        return page.cut(
                plans.page(kind, unit, template, page.afterKey(), page.limit() + 1),
                Plan::code,
                PlanView::from);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "actionPlan_readPlan", summary = "A plan with its sections")
    public RestResponse<PlanView> read(@PathParam("code") String code) {
        return answer(plans.require(code));
    }

    @GET
    @Path("/{code}/summary")
    @Operation(
            operationId = "actionPlan_summarisePlan",
            summary = "The initiatives of a plan in numbers; what is repeated counts once")
    public RestResponse<PlanSummaryView> summary(@PathParam("code") String code) {
        var plan = plans.require(code);
        return RestResponse.ok(PlanSummaryView.of(plan, initiatives.of(plan)));
    }

    @GET
    @Path("/{code}/roll-up")
    @Operation(
            operationId = "actionPlan_rollUpPlan",
            summary =
                    "Actions of the units' own plans that were made from this one, a line for each initiative; to read only")
    public Page<RollUpView> rollUp(@PathParam("code") String code, @BeanParam PageRequest page) {
        var today = LondonDay.of(clock.instant());
        return page.cut(
                plans.rollUp(
                        plans.require(code).code(),
                        page.afterKey(RollUpLine.Place::parse),
                        page.limit() + 1),
                line -> line.place().toString(),
                line -> RollUpView.from(line, today));
    }

    @POST
    @Path("/{code}/activation")
    @Operation(operationId = "actionPlan_activatePlan", summary = "Brings a plan into force")
    public RestResponse<PlanView> activate(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return answer(
                framing.activate(
                        code, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{code}/closure")
    @Operation(operationId = "actionPlan_closePlan", summary = "Closes a plan")
    public RestResponse<PlanView> close(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return answer(
                framing.close(code, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @PUT
    @Path("/{code}/sections/{section}/owner")
    @Operation(
            operationId = "actionPlan_giveSection",
            summary = "Gives a section to a body that owns it")
    public RestResponse<PlanView> giveSection(
            @PathParam("code") String code,
            @PathParam("section") String section,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull GiveSectionRequest request) {
        return answer(
                framing.giveSection(
                        code,
                        section,
                        request.body(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private static RestResponse<PlanView> created(Plan plan) {
        return Answers.created("/v1/plans/" + plan.code(), PlanView.from(plan), plan.version());
    }

    private static RestResponse<PlanView> answer(Plan plan) {
        return Answers.ok(PlanView.from(plan), plan.version());
    }
}
