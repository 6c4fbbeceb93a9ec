package org.dueregard.actionplan.research.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.actionplan.recommendation.Recommendations;
import org.dueregard.actionplan.research.Commissioning;
import org.dueregard.actionplan.research.Research;
import org.dueregard.actionplan.research.ResearchItems;
import org.dueregard.actionplan.research.ResearchState;
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

/** Research, from its commission until it is implemented. */
@Path("/v1/research")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Research")
public class ResearchResource {
    private final ResearchItems items;
    private final Recommendations recommendations;
    private final Commissioning commissioning;
    private final CurrentCaller caller;

    ResearchResource(
            ResearchItems items,
            Recommendations recommendations,
            Commissioning commissioning,
            CurrentCaller caller) {
        this.items = items;
        this.recommendations = recommendations;
        this.commissioning = commissioning;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_commissionResearch",
            summary = "Commissions research for a body")
    @APIResponseSchema(value = ResearchView.class, responseCode = "201")
    public RestResponse<ResearchView> commission(@Valid @NotNull CommissionRequest request) {
        var research = commissioning.commission(request.asked(), caller.get());
        return Answers.created(
                "/v1/research/" + research.code(), view(research), research.version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listResearch",
            summary = "Research in the order of its codes, of a body or in a state")
    public Page<ResearchView> list(
            @QueryParam("state") @Nullable ResearchState state,
            @QueryParam("body") @Nullable String body,
            @BeanParam PageRequest page) {
        return page.cut(
                items.page(state, body, page.afterKey(), page.limit() + 1),
                Research::code,
                this::view);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "actionPlan_readResearch", summary = "A piece of research")
    public RestResponse<ResearchView> read(@PathParam("code") String code) {
        return answer(items.require(code));
    }

    @POST
    @Path("/{code}/report")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(operationId = "actionPlan_reportResearch", summary = "Records its report")
    public RestResponse<ResearchView> report(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReportRequest request) {
        return answer(
                commissioning.report(
                        code,
                        request.report(),
                        request.reportedOn(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @PUT
    @Path("/{code}/recommendations")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_linkResearchRecommendation",
            summary = "Says that a recommendation comes from it, beside those that do already")
    public RestResponse<ResearchView> recommend(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RecommendRequest request) {
        return answer(
                commissioning.recommend(
                        code, request.recommendation(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    private RestResponse<ResearchView> answer(Research research) {
        return Answers.ok(view(research), research.version());
    }

    private ResearchView view(Research research) {
        return ResearchView.from(research, recommendations.of(research.recommendations()));
    }
}
