package org.dueregard.actionplan.progressreturn.web;

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
import java.util.UUID;
import org.dueregard.actionplan.progressreturn.Acknowledging;
import org.dueregard.actionplan.progressreturn.ProgressReturn;
import org.dueregard.actionplan.progressreturn.ProgressReturns;
import org.dueregard.actionplan.progressreturn.Returning;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.ReasonRequest;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Progress returns, from the chair's draft to the secretariat's acknowledgement. */
@Path("/v1/progress-returns")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Progress returns")
public class ProgressReturnResource {
    private final ProgressReturns returns;
    private final Returning returning;
    private final Acknowledging acknowledging;
    private final CurrentCaller caller;

    ProgressReturnResource(
            ProgressReturns returns,
            Returning returning,
            Acknowledging acknowledging,
            CurrentCaller caller) {
        this.returns = returns;
        this.returning = returning;
        this.acknowledging = acknowledging;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "actionPlan_makeProgressReturn",
            summary =
                    "The chair of the group, or a named deputy, makes the return that is due on a day, with a line for every open action")
    @APIResponseSchema(value = ReturnView.class, responseCode = "201")
    public RestResponse<ReturnView> make(@Valid @NotNull MakeReturnRequest request) {
        var made = returning.make(request.group(), request.dueOn(), caller.get());
        return Answers.created(
                "/v1/progress-returns/" + made.id(), ReturnView.from(made), made.version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listProgressReturns",
            summary = "Returns of a group, in a state, or for a period; the first made first")
    public Page<ReturnSummaryView> list(@BeanParam ReturnQuery query, @BeanParam PageRequest page) {
        return page.cut(
                returns.page(query.filter(), page.afterKey(UUID::fromString), page.limit() + 1),
                each -> each.id().toString(),
                ReturnSummaryView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "actionPlan_readProgressReturn", summary = "A return with its lines")
    public RestResponse<ReturnView> read(@PathParam("id") UUID id) {
        return answer(returns.require(id));
    }

    @GET
    @Path("/{id}/document")
    @Operation(
            operationId = "actionPlan_readReturnDocument",
            summary =
                    "An accepted return in the bytes in which it is kept, of which sha256 is the digest")
    @APIResponseSchema(value = Object.class, responseCode = "200")
    public String document(@PathParam("id") UUID id) {
        var document = returns.require(id).document();
        if (document == null) {
            throw DomainException.notFound("document of the return", id);
        }
        return document;
    }

    @PUT
    @Path("/{id}/lines")
    @Operation(
            operationId = "actionPlan_writeProgressReturn",
            summary = "The chair or a named deputy writes its lines, all of them anew")
    public RestResponse<ReturnView> write(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull WriteReturnRequest request) {
        return answer(
                returning.write(id, request.said(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/submission")
    @Operation(
            operationId = "actionPlan_submitProgressReturn",
            summary = "The chair or a named deputy hands it in; it tells of every open action")
    public RestResponse<ReturnView> submit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(returning.submit(id, ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/acknowledgement")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_acknowledgeProgressReturn",
            summary = "The secretariat accepts it, and nobody who wrote it; it stays as it is")
    public RestResponse<ReturnView> acknowledge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AcknowledgeRequest request) {
        return answer(
                acknowledging.acknowledge(
                        id, request.note(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_sendBackProgressReturn",
            summary = "The secretariat sends it back to be written anew, and says why")
    public RestResponse<ReturnView> sendBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return answer(
                acknowledging.sendBack(
                        id, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/readdressing")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_readdressProgressReturn",
            summary = "Asks whoever holds the secretariat's post now to answer it")
    public RestResponse<ReturnView> readdress(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return answer(
                acknowledging.readdress(
                        id, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    private static RestResponse<ReturnView> answer(ProgressReturn made) {
        return Answers.ok(ReturnView.from(made), made.version());
    }
}
