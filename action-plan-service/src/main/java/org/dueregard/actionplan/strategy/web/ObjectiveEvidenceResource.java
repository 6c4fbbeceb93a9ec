package org.dueregard.actionplan.strategy.web;

import jakarta.annotation.security.PermitAll;
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
import org.dueregard.actionplan.strategy.Evidencing;
import org.dueregard.actionplan.strategy.ObjectiveEvidences;
import org.dueregard.actionplan.strategy.Strategies;
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

/** What was done for an objective; each item has an address of its own. */
@Path("/v1/strategies/{code}/objectives/{objective}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Strategies")
public class ObjectiveEvidenceResource {
    private final Strategies strategies;
    private final ObjectiveEvidences evidences;
    private final Evidencing evidencing;
    private final CurrentCaller caller;

    ObjectiveEvidenceResource(
            Strategies strategies,
            ObjectiveEvidences evidences,
            Evidencing evidencing,
            CurrentCaller caller) {
        this.strategies = strategies;
        this.evidences = evidences;
        this.evidencing = evidencing;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_attachObjectiveEvidence",
            summary = "Attaches numbered items to an objective, all of them or none")
    @APIResponseSchema(value = AttachedEvidenceView.class, responseCode = "201")
    public RestResponse<AttachedEvidenceView> attach(
            @PathParam("code") String code,
            @PathParam("objective") String objective,
            @Valid @NotNull AttachEvidenceRequest request) {
        var attached = evidencing.attach(code, objective, request.asked(), caller.get());
        return ResponseBuilder.<AttachedEvidenceView>created(
                        URI.create(
                                "/v1/strategies/"
                                        + code
                                        + "/objectives/"
                                        + objective
                                        + "/evidence"))
                .entity(
                        new AttachedEvidenceView(
                                attached.stream().map(ObjectiveEvidenceView::from).toList()))
                .build();
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "actionPlan_listObjectiveEvidence",
            summary = "What was done for an objective, in the order of the printed numbers")
    public Page<ObjectiveEvidenceView> list(
            @PathParam("code") String code,
            @PathParam("objective") String objective,
            @BeanParam PageRequest page) {
        strategies.require(code).objective(objective);
        return page.cut(
                evidences.page(code, objective, page.afterKey(Integer::valueOf), page.limit() + 1),
                each -> Integer.toString(each.number()),
                ObjectiveEvidenceView::from);
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @Operation(
            operationId = "actionPlan_readObjectiveEvidence",
            summary = "One item, as it can be cited")
    public ObjectiveEvidenceView read(
            @PathParam("code") String code,
            @PathParam("objective") String objective,
            @PathParam("number") int number) {
        return ObjectiveEvidenceView.from(evidences.require(code, objective, number));
    }
}
