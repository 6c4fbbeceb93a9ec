package org.dueregard.actionplan.post.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.actionplan.post.PostRoles;
import org.dueregard.actionplan.post.Postings;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Roles that several posts share. */
@Path("/v1/post-roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Posts")
public class RoleResource {
    private final PostRoles roles;
    private final Postings postings;
    private final CurrentCaller caller;

    RoleResource(PostRoles roles, Postings postings, CurrentCaller caller) {
        this.roles = roles;
        this.postings = postings;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(operationId = "actionPlan_createRole", summary = "Creates a role for several posts")
    @APIResponseSchema(value = RoleView.class, responseCode = "201")
    public RestResponse<RoleView> create(@Valid @NotNull CreateRoleRequest request) {
        var role = postings.createRole(request.code(), request.title(), caller.get());
        return Answers.created("/v1/post-roles/" + role.code(), RoleView.from(role), 0);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "actionPlan_readRole", summary = "A role")
    public RestResponse<RoleView> read(@PathParam("code") String code) {
        return Answers.ok(RoleView.from(roles.require(code)), 0);
    }
}
