package org.dueregard.actionplan.recommendation.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.actionplan.recommendation.HandingOver;
import org.dueregard.actionplan.recommendation.Recommendation;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.ReasonRequest;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Handing a recommendation over to another post. */
@Path("/v1/recommendations/{code}/hand-over")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Recommendations")
public class HandOverResource {
    private final HandingOver handingOver;
    private final CurrentCaller caller;

    HandOverResource(HandingOver handingOver, CurrentCaller caller) {
        this.handingOver = handingOver;
        this.caller = caller;
    }

    @PUT
    @Operation(
            operationId = "actionPlan_offerRecommendation",
            summary = "The accountable post, or the programme office, offers it to another post")
    public RestResponse<RecommendationView> offer(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull HandOverRequest request) {
        return answer(
                handingOver.offer(
                        code,
                        request.post(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/acceptance")
    @Operation(
            operationId = "actionPlan_takeOverRecommendation",
            summary = "The post that it is offered to answers for it from now on")
    public RestResponse<RecommendationView> accept(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull TakeOverRequest request) {
        return answer(
                handingOver.accept(
                        code, request.note(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/refusal")
    @Operation(
            operationId = "actionPlan_refuseRecommendation",
            summary = "The post that it is offered to does not take it on, and says why")
    public RestResponse<RecommendationView> refuse(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return answer(
                handingOver.refuse(
                        code, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    private static RestResponse<RecommendationView> answer(Recommendation recommendation) {
        return Answers.ok(RecommendationView.from(recommendation), recommendation.version());
    }
}
