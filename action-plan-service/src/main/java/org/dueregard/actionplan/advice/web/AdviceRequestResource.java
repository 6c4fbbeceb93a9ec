package org.dueregard.actionplan.advice.web;

import io.quarkus.security.Authenticated;
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
import java.util.UUID;
import org.dueregard.actionplan.advice.AdviceRequest;
import org.dueregard.actionplan.advice.AdviceRequests;
import org.dueregard.actionplan.advice.Advising;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Advice from outside that groups ask for. */
@Path("/v1/advice-requests")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Advice")
public class AdviceRequestResource {
    private final AdviceRequests requests;
    private final Advising advising;
    private final CurrentCaller caller;

    AdviceRequestResource(AdviceRequests requests, Advising advising, CurrentCaller caller) {
        this.requests = requests;
        this.advising = advising;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "actionPlan_askAdvice",
            summary =
                    "The chair of a group asks for advice, through the board above it or for a project")
    @APIResponseSchema(value = AdviceRequestView.class, responseCode = "201")
    public RestResponse<AdviceRequestView> ask(@Valid @NotNull AskAdviceRequest request) {
        var asked = advising.ask(request.asked(), caller.get());
        return Answers.created(
                "/v1/advice-requests/" + asked.id(),
                AdviceRequestView.from(asked),
                asked.version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listAdviceRequests",
            summary = "Advice that was asked for: by a group, of a board, or not given yet")
    public Page<AdviceRequestView> list(
            @QueryParam("askedBy") @Nullable String askedBy,
            @QueryParam("board") @Nullable String board,
            @QueryParam("open") @DefaultValue("false") boolean open,
            @BeanParam PageRequest page) {
        return page.cut(
                requests.page(
                        askedBy, board, open, page.afterKey(UUID::fromString), page.limit() + 1),
                request -> request.id().toString(),
                AdviceRequestView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "actionPlan_readAdviceRequest", summary = "Advice that was asked for")
    public RestResponse<AdviceRequestView> read(@PathParam("id") UUID id) {
        return answer(requests.require(id));
    }

    @POST
    @Path("/{id}/answer")
    @Operation(
            operationId = "actionPlan_recordAdvice",
            summary = "Records the advice that was given, and who gave it")
    public RestResponse<AdviceRequestView> give(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull GiveAdviceRequest request) {
        return answer(
                advising.answer(
                        id,
                        request.adviser(),
                        request.answer(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private static RestResponse<AdviceRequestView> answer(AdviceRequest request) {
        return Answers.ok(AdviceRequestView.from(request), request.version());
    }
}
