package org.dueregard.actionplan.coverage.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.actionplan.coverage.Covering;
import org.dueregard.actionplan.coverage.ReturnType;
import org.dueregard.actionplan.coverage.ReturnTypes;
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

/** What populations can be asked for. */
@Path("/v1/return-types")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Coverage")
public class ReturnTypeResource {
    private final ReturnTypes types;
    private final Covering covering;
    private final CurrentCaller caller;

    ReturnTypeResource(ReturnTypes types, Covering covering, CurrentCaller caller) {
        this.types = types;
        this.covering = covering;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(operationId = "actionPlan_addReturnType", summary = "Adds a kind of return")
    @APIResponseSchema(value = ReturnTypeView.class, responseCode = "201")
    public RestResponse<ReturnTypeView> add(@Valid @NotNull AddReturnTypeRequest request) {
        var type = covering.add(request.code(), request.title(), caller.get());
        return Answers.created("/v1/return-types", ReturnTypeView.from(type), 0);
    }

    @GET
    @Operation(
            operationId = "actionPlan_listReturnTypes",
            summary = "Kinds of returns in the order of their codes")
    public Page<ReturnTypeView> list(@BeanParam PageRequest page) {
        return page.cut(
                types.pageAfter(page.afterKey(), page.limit() + 1),
                ReturnType::code,
                ReturnTypeView::from);
    }
}
