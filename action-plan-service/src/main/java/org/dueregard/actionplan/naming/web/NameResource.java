package org.dueregard.actionplan.naming.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.actionplan.naming.KnownNames;
import org.dueregard.actionplan.naming.Naming;
import org.dueregard.actionplan.naming.Target;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What acronyms and former names stand for. */
@Path("/v1/names")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Names")
public class NameResource {
    private final Naming naming;
    private final KnownNames names;
    private final CurrentCaller caller;

    NameResource(Naming naming, KnownNames names, CurrentCaller caller) {
        this.naming = naming;
        this.names = names;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_giveName",
            summary =
                    "Gives a body, unit, post or role another name, or a former one with its days")
    @APIResponseSchema(value = NameView.class, responseCode = "201")
    public RestResponse<NameView> give(@Valid @NotNull GiveNameRequest request) {
        var name = naming.give(request.asked(), caller.get());
        return Answers.created("/v1/names/" + name.id(), NameView.from(name), 0);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "actionPlan_readName", summary = "A name and what it stands for")
    public RestResponse<NameView> read(@PathParam("id") UUID id) {
        return Answers.ok(NameView.from(names.require(id)), 0);
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "actionPlan_resolveName",
            summary = "What a code, name, acronym or former name stands for; in any case")
    public Page<ResolvedView> resolve(@QueryParam("name") @NotBlank @Size(max = 200) String name) {
        return new Page<>(naming.resolve(name).stream().map(this::view).toList(), null);
    }

    private ResolvedView view(Target target) {
        return new ResolvedView(
                target.type(),
                target.code(),
                Objects.requireNonNullElse(naming.officialName(target), target.code()),
                names.of(target).stream().map(NameView::from).toList());
    }
}
