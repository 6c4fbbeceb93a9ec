package org.dueregard.eia.duty.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dueregard.eia.duty.Duties;
import org.dueregard.eia.duty.KeepingDuties;
import org.dueregard.eia.duty.Obligation;
import org.dueregard.eia.duty.Obligations;
import org.dueregard.eia.web.Answers;
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

@Path("/v1/duties/{code}/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Duties")
public class ObligationResource {
    private final Obligations obligations;
    private final KeepingDuties keeping;
    private final Duties duties;
    private final CurrentCaller caller;

    public ObligationResource(
            Obligations obligations, KeepingDuties keeping, Duties duties, CurrentCaller caller) {
        this.obligations = obligations;
        this.keeping = keeping;
        this.duties = duties;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "eia_listObligations",
            summary = "What a duty asks to be done, how far it is, and what shows it")
    public Page<ObligationView> list(@PathParam("code") String code, @BeanParam PageRequest page) {
        duties.current().require(code);
        return page.cut(
                obligations.of(code, Answers.afterId(page), page.limit() + 1),
                obligation -> obligation.id().toString(),
                ObligationView::from);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "eia_readObligation", summary = "One obligation")
    public RestResponse<ObligationView> read(
            @PathParam("code") String code, @PathParam("id") UUID id) {
        return shown(obligations.require(code, id));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(operationId = "eia_layOnObligation", summary = "Say what a duty asks to be done")
    @APIResponseSchema(
            value = ObligationView.class,
            responseCode = "201",
            responseDescription = "Made")
    public Response layOn(@PathParam("code") String code, @Valid @NotNull LayOnRequest request) {
        var made = keeping.layOn(code, request.title(), request.ownerPost(), caller.get());
        return Answers.created(
                "/v1/duties/" + code + "/obligations/" + made.id(),
                made.version(),
                ObligationView.from(made));
    }

    @POST
    @Path("/{id}/evidence")
    @Authenticated
    @Operation(
            operationId = "eia_showObligation",
            summary = "Add where it can be seen that something was done",
            description = "By the programme office, or the holder of the post that owns it.")
    public RestResponse<ObligationView> show(
            @PathParam("code") String code,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ObligationEvidenceRequest request) {
        keeping.show(
                code,
                id,
                request.title(),
                request.url(),
                ExpectedVersion.of(ifMatch),
                caller.get());
        return shown(obligations.require(code, id));
    }

    @PUT
    @Path("/{id}/status")
    @Authenticated
    @Operation(
            operationId = "eia_obligationStands",
            summary = "Say how far it is; what is met shows it",
            description = "By the programme office, or the holder of the post that owns it.")
    public RestResponse<ObligationView> stands(
            @PathParam("code") String code,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ObligationStatusRequest request) {
        keeping.stands(
                code,
                id,
                request.status(),
                request.reason(),
                ExpectedVersion.of(ifMatch),
                caller.get());
        return shown(obligations.require(code, id));
    }

    private static RestResponse<ObligationView> shown(Obligation obligation) {
        return Answers.tagged(obligation.version(), ObligationView.from(obligation));
    }
}
