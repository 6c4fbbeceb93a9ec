package org.dueregard.actionplan.progressreturn.web;

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
import org.dueregard.actionplan.progressreturn.ReturnTemplates;
import org.dueregard.actionplan.progressreturn.Scheduling;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The template for progress returns, in all its versions. */
@Path("/v1/return-templates")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Progress returns")
public class ReturnTemplateResource {
    private final ReturnTemplates templates;
    private final Scheduling scheduling;
    private final CurrentCaller caller;

    ReturnTemplateResource(ReturnTemplates templates, Scheduling scheduling, CurrentCaller caller) {
        this.templates = templates;
        this.scheduling = scheduling;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_adoptReturnTemplate",
            summary = "Adopts the next version, for the returns that are made from now on")
    @APIResponseSchema(value = ReturnTemplateView.class, responseCode = "201")
    public RestResponse<ReturnTemplateView> adopt(@Valid @NotNull AdoptTemplateRequest request) {
        var template =
                scheduling.adopt(
                        request.title(), request.guidance(), request.asked(), caller.get());
        return Answers.created(
                "/v1/return-templates/" + template.number(), ReturnTemplateView.from(template), 0);
    }

    @GET
    @Operation(
            operationId = "actionPlan_listReturnTemplates",
            summary = "Every version, the first one first")
    public Page<ReturnTemplateView> list(@BeanParam PageRequest page) {
        var after = page.afterKey(Integer::valueOf);
        return page.cut(
                templates.pageAfter(after == null ? 0 : after, page.limit() + 1),
                each -> Integer.toString(each.number()),
                ReturnTemplateView::from);
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "actionPlan_readReturnTemplate", summary = "One version")
    public RestResponse<ReturnTemplateView> read(@PathParam("number") int number) {
        return Answers.ok(ReturnTemplateView.from(templates.require(number)), 0);
    }
}
