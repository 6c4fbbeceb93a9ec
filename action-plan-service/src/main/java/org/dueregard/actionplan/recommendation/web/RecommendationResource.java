package org.dueregard.actionplan.recommendation.web;

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
import org.dueregard.actionplan.recommendation.Answering;
import org.dueregard.actionplan.recommendation.Concluding;
import org.dueregard.actionplan.recommendation.Recommendation;
import org.dueregard.actionplan.recommendation.Recommendations;
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

/** Recommendations, from receipt to decision. */
@Path("/v1/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Recommendations")
public class RecommendationResource {
    private final Recommendations recommendations;
    private final Answering answering;
    private final Concluding concluding;
    private final CurrentCaller caller;

    RecommendationResource(
            Recommendations recommendations,
            Answering answering,
            Concluding concluding,
            CurrentCaller caller) {
        this.recommendations = recommendations;
        this.answering = answering;
        this.concluding = concluding;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_receiveRecommendation",
            summary = "Receives a recommendation, which a post answers by a deadline")
    @APIResponseSchema(value = RecommendationView.class, responseCode = "201")
    public RestResponse<RecommendationView> receive(@Valid @NotNull ReceiveRequest request) {
        var recommendation = answering.receive(request.asked(), caller.get());
        return Answers.created(
                "/v1/recommendations/" + recommendation.code(),
                RecommendationView.from(recommendation),
                recommendation.version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listRecommendations",
            summary =
                    "Recommendations in the order of their codes: of a group, of a post (also what it is offered), open, unplanned")
    public Page<RecommendationView> list(
            @BeanParam RecommendationQuery query, @BeanParam PageRequest page) {
        return page.cut(
                recommendations.page(query.filter(), page.afterKey(), page.limit() + 1),
                Recommendation::code,
                RecommendationView::from);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "actionPlan_readRecommendation", summary = "A recommendation")
    public RestResponse<RecommendationView> read(@PathParam("code") String code) {
        return answer(recommendations.require(code));
    }

    @GET
    @Path("/{code}/history")
    @Operation(
            operationId = "actionPlan_readRecommendationHistory",
            summary = "Everything that was done about it, by whom and why, oldest first")
    public Page<RecommendationHistoryView> history(
            @PathParam("code") String code, @BeanParam PageRequest page) {
        var key = page.afterKey(Integer::valueOf);
        var after = key == null ? 0 : key;
        var rows =
                recommendations.require(code).deeds().stream()
                        .filter(deed -> deed.number() > after)
                        .limit(page.limit() + 1L)
                        .toList();
        return page.cut(
                rows, deed -> Integer.toString(deed.number()), RecommendationHistoryView::from);
    }

    @POST
    @Path("/{code}/response")
    @Operation(
            operationId = "actionPlan_respondToRecommendation",
            summary = "The accountable post accepts or rejects it, with reasons")
    public RestResponse<RecommendationView> respond(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RespondRequest request) {
        return answer(
                answering.respond(
                        code,
                        request.accepted(),
                        request.reasons(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @PUT
    @Path("/{code}/actions")
    @Operation(
            operationId = "actionPlan_carryRecommendation",
            summary = "Lets an action carry it out, beside those that do already")
    public RestResponse<RecommendationView> plan(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CarryRequest request) {
        return answer(
                answering.plan(code, request.action(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{code}/completion-request")
    @Operation(
            operationId = "actionPlan_requestRecommendationCompletion",
            summary = "The accountable post says that it is done, with evidence")
    public RestResponse<RecommendationView> requestCompletion(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull OfferRequest request) {
        return answer(
                answering.requestCompletion(
                        code, request.shown(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{code}/completion-decision")
    @RolesAllowed(Roles.BODY_CHAIR)
    @Operation(
            operationId = "actionPlan_decideRecommendation",
            summary = "A body decides that it is complete, or sends it back; never its owner")
    public RestResponse<RecommendationView> decide(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull DecideRequest request) {
        return answer(
                concluding.decide(
                        code,
                        request.body(),
                        request.complete(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/{code}/duty/end")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_endRecommendationDuty",
            summary = "Ends what recurs after completion; what fell due before is still owed")
    public RestResponse<RecommendationView> endDuty(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return answer(
                concluding.endDuty(
                        code, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    private static RestResponse<RecommendationView> answer(Recommendation recommendation) {
        return Answers.ok(RecommendationView.from(recommendation), recommendation.version());
    }
}
