package org.dueregard.actionplan.evaluation.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.dueregard.actionplan.evaluation.Evaluating;
import org.dueregard.actionplan.evaluation.Evaluations;
import org.dueregard.actionplan.plan.Plans;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Evaluations of a plan. */
@Path("/v1/plans/{code}/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Reports")
public class EvaluationResource {
    private final Plans plans;
    private final Evaluations evaluations;
    private final Evaluating evaluating;
    private final CurrentCaller caller;

    EvaluationResource(
            Plans plans, Evaluations evaluations, Evaluating evaluating, CurrentCaller caller) {
        this.plans = plans;
        this.evaluations = evaluations;
        this.evaluating = evaluating;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.PROGRAMME_OFFICE, Roles.BODY_CHAIR, Roles.ASSURER})
    @Idempotent
    @Operation(
            operationId = "actionPlan_evaluatePlan",
            summary = "Judges a plan by its aims: nobody who owns it, or has owned it")
    @APIResponseSchema(value = EvaluationView.class, responseCode = "201")
    public RestResponse<EvaluationView> evaluate(
            @PathParam("code") String code, @Valid @NotNull EvaluateRequest request) {
        var evaluation = evaluating.evaluate(code, request.asked(), caller.get());
        return ResponseBuilder.<EvaluationView>created(
                        URI.create("/v1/plans/" + code + "/evaluations/" + evaluation.id()))
                .entity(EvaluationView.from(evaluation))
                .build();
    }

    @GET
    @Operation(
            operationId = "actionPlan_listEvaluations",
            summary = "Evaluations of a plan, in the order of their recording")
    public Page<EvaluationView> list(@PathParam("code") String code, @BeanParam PageRequest page) {
        return page.cut(
                evaluations.page(
                        plans.require(code).code(),
                        page.afterKey(UUID::fromString),
                        page.limit() + 1),
                each -> each.id().toString(),
                EvaluationView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "actionPlan_readEvaluation", summary = "An evaluation of a plan")
    public EvaluationView read(@PathParam("code") String code, @PathParam("id") UUID id) {
        return EvaluationView.from(evaluations.require(code, id));
    }
}
