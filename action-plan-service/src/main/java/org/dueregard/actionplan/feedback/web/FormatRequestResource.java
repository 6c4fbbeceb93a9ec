package org.dueregard.actionplan.feedback.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.feedback.FormatRequests;
import org.dueregard.actionplan.feedback.Supplying;
import org.dueregard.actionplan.web.Answers;
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

/** Requests for publications in other formats. */
@Path("/v1/format-requests")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PROGRAMME_OFFICE)
@Tag(name = "Feedback")
public class FormatRequestResource {
    private final FormatRequests requests;
    private final Supplying supplying;
    private final CurrentCaller caller;
    private final InstantSource clock;

    FormatRequestResource(
            FormatRequests requests,
            Supplying supplying,
            CurrentCaller caller,
            InstantSource clock) {
        this.requests = requests;
        this.supplying = supplying;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "actionPlan_logFormatRequest",
            summary = "Logs that somebody asks for a publication in another format, and by when")
    @APIResponseSchema(value = FormatRequestView.class, responseCode = "201")
    public RestResponse<FormatRequestView> log(@Valid @NotNull LogFormatRequest request) {
        var logged = supplying.log(request.asked(), caller.get());
        return Answers.created(
                "/v1/format-requests/" + logged.id(),
                FormatRequestView.from(logged, today()),
                logged.version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listFormatRequests",
            summary = "Requests for other formats, all or those that are not supplied yet")
    public Page<FormatRequestView> list(
            @QueryParam("open") @DefaultValue("false") boolean open, @BeanParam PageRequest page) {
        return page.cut(
                requests.page(open, page.afterKey(UUID::fromString), page.limit() + 1),
                each -> each.id().toString(),
                each -> FormatRequestView.from(each, today()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "actionPlan_readFormatRequest",
            summary = "A request for another format")
    public RestResponse<FormatRequestView> read(@PathParam("id") UUID id) {
        var request = requests.require(id);
        return Answers.ok(FormatRequestView.from(request, today()), request.version());
    }

    @POST
    @Path("/{id}/supply")
    @Operation(
            operationId = "actionPlan_supplyFormat",
            summary = "It was supplied; how to reach whoever asked is forgotten")
    public RestResponse<FormatRequestView> supply(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SupplyRequest request) {
        var supplied =
                supplying.supply(
                        id, request.suppliedOn(), ExpectedVersion.of(ifMatch), caller.get());
        return Answers.ok(FormatRequestView.from(supplied, today()), supplied.version());
    }

    private LocalDate today() {
        return LondonDay.of(clock.instant());
    }
}
