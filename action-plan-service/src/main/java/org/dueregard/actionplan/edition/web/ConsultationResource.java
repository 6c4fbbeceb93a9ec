package org.dueregard.actionplan.edition.web;

import io.quarkus.security.Authenticated;
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
import org.dueregard.actionplan.edition.Consultations;
import org.dueregard.actionplan.edition.Consulting;
import org.dueregard.actionplan.plan.Plans;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What communities said of a plan, or why they were not asked. */
@Path("/v1/plans/{code}/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Editions")
public class ConsultationResource {
    private final Plans plans;
    private final Consultations consultations;
    private final Consulting consulting;
    private final CurrentCaller caller;

    ConsultationResource(
            Plans plans, Consultations consultations, Consulting consulting, CurrentCaller caller) {
        this.plans = plans;
        this.consultations = consultations;
        this.consulting = consulting;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "actionPlan_recordConsultation",
            summary =
                    "Records a consultation on a plan, or why there was none: its secretariat or the office")
    @APIResponseSchema(value = ConsultationView.class, responseCode = "201")
    public RestResponse<ConsultationView> record(
            @PathParam("code") String code, @Valid @NotNull ConsultationRequest request) {
        var recorded = consulting.record(code, request.asked(), caller.get());
        return ResponseBuilder.<ConsultationView>created(
                        URI.create("/v1/plans/" + code + "/consultations/" + recorded.id()))
                .entity(ConsultationView.from(recorded))
                .build();
    }

    @GET
    @Operation(
            operationId = "actionPlan_listConsultations",
            summary = "Consultations on a plan and waivers, in the order of their recording")
    public Page<ConsultationView> list(
            @PathParam("code") String code, @BeanParam PageRequest page) {
        return page.cut(
                consultations.page(
                        plans.require(code).code(),
                        page.afterKey(UUID::fromString),
                        page.limit() + 1),
                each -> each.id().toString(),
                ConsultationView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "actionPlan_readConsultation",
            summary = "A consultation on a plan, or a waiver")
    public ConsultationView read(@PathParam("code") String code, @PathParam("id") UUID id) {
        return ConsultationView.from(consultations.require(code, id));
    }
}
