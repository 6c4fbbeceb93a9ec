package org.dueregard.actionplan.obligation.web;

import io.quarkus.security.Authenticated;
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
import org.dueregard.actionplan.obligation.Obligation;
import org.dueregard.actionplan.obligation.Obligations;
import org.dueregard.actionplan.obligation.Obliging;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.ReasonRequest;
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

/** Obligations and ladders. */
@Path("/v1/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
public class ObligationResource {
    private final Obligations obligations;
    private final Obliging obliging;
    private final CurrentCaller caller;

    ObligationResource(Obligations obligations, Obliging obliging, CurrentCaller caller) {
        this.obligations = obligations;
        this.obliging = obliging;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_layObligation",
            summary = "Lays an obligation on a post; what falls due is made for a year ahead")
    @APIResponseSchema(value = ObligationView.class, responseCode = "201")
    public RestResponse<ObligationView> lay(@Valid @NotNull LayObligationRequest request) {
        var obligation = obliging.lay(request.asked(), caller.get());
        return Answers.created(
                "/v1/obligations/" + obligation.code(),
                ObligationView.from(obligation),
                obligation.version());
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "actionPlan_listObligations",
            summary = "Obligations in the order of their codes")
    public Page<ObligationView> list(@BeanParam PageRequest page) {
        return page.cut(
                obligations.pageAfter(page.afterKey(), page.limit() + 1),
                Obligation::code,
                ObligationView::from);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(operationId = "actionPlan_readObligation", summary = "An obligation")
    public RestResponse<ObligationView> read(@PathParam("code") String code) {
        return answer(obligations.require(code));
    }

    @PUT
    @Path("/{code}/accountable-post")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_passObligationOn",
            summary = "Passes an obligation on to another post")
    public RestResponse<ObligationView> passOn(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PassOnRequest request) {
        return answer(
                obliging.passOn(
                        code,
                        request.post(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/{code}/end")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_endObligation",
            summary = "Ends an obligation; what fell due stays, what was to fall due is waived")
    public RestResponse<ObligationView> end(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return answer(
                obliging.end(code, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    private static RestResponse<ObligationView> answer(Obligation obligation) {
        return Answers.ok(ObligationView.from(obligation), obligation.version());
    }
}
