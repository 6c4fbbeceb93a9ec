package org.dueregard.monitoring.disparities.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.disparities.Comparisons;
import org.dueregard.monitoring.disparities.Disparities;
import org.dueregard.monitoring.disparities.Disparity;
import org.dueregard.monitoring.disparities.Resolving;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/disparities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Disparities")
public class DisparityResource {
    private final Disparities disparities;
    private final Resolving resolving;
    private final Comparisons comparisons;
    private final CurrentCaller caller;

    DisparityResource(
            Disparities disparities,
            Resolving resolving,
            Comparisons comparisons,
            CurrentCaller caller) {
        this.comparisons = comparisons;
        this.disparities = disparities;
        this.resolving = resolving;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listDisparities",
            summary = "Disparities with the figures that they stand on")
    public Page<DisparityView> list(
            @Parameter(description = "Leaves closed ones out")
                    @QueryParam("open")
                    @DefaultValue("false")
                    boolean open,
            @BeanParam PageRequest page) {
        return page.cut(
                disparities.after(Lists.after(page, UUID::fromString), open, page.limit() + 1),
                (Disparity disparity) -> disparity.id().toString(),
                DisparityView::from);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "monitoring_getDisparity", summary = "A disparity")
    @APIResponse(
            responseCode = "200",
            description = "The disparity, with its version as ETag",
            content = @Content(schema = @Schema(implementation = DisparityView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(disparities.require(id));
    }

    @GET
    @Path("/{id}/comparison")
    @Authenticated
    @Operation(
            operationId = "monitoring_compareBeforeAndAfter",
            summary =
                    "The certified months before and after an action against it was complete, beside the comparator's")
    public ComparisonView comparison(
            @PathParam("id") UUID id,
            @Parameter(description = "A complete action; without one the first")
                    @QueryParam("action")
                    @Nullable String action,
            @Parameter(description = "How many months on either side, at most")
                    @QueryParam("months")
                    @DefaultValue("12")
                    @Min(1)
                    @Max(60)
                    int months) {
        var disparity = disparities.require(id);
        var compared = comparisons.compare(disparity, action, months);
        return ComparisonView.from(
                disparity, compared, compared.small() && !caller.get().has(Roles.ANALYST));
    }

    @POST
    @Path("/{id}/explanation")
    @Authenticated
    @Operation(
            operationId = "monitoring_explainDisparity",
            summary = "The accountable post or an analyst records the cause and what justifies it")
    @APIResponse(
            responseCode = "200",
            description = "The disparity",
            content = @Content(schema = @Schema(implementation = DisparityView.class)))
    public Response explain(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid ExplanationRequest request) {
        return answer(
                resolving.explain(
                        id,
                        request.cause(),
                        request.justification(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/{id}/agreed-action")
    @Authenticated
    @Operation(
            operationId = "monitoring_agreeAction",
            summary =
                    "The accountable post records the cause, the actions against it and how their success is measured")
    @APIResponse(
            responseCode = "200",
            description = "The disparity",
            content = @Content(schema = @Schema(implementation = DisparityView.class)))
    public Response agreeAction(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid AgreedActionRequest request) {
        return answer(
                resolving.agreeAction(
                        id,
                        request.cause(),
                        request.actionIds(),
                        request.successMeasures(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Roles.ANALYST)
    @Operation(
            operationId = "monitoring_closeDisparity",
            summary = "An analyst closes what is justified or has shrunk")
    @APIResponse(
            responseCode = "200",
            description = "The disparity",
            content = @Content(schema = @Schema(implementation = DisparityView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid ClosureRequest request) {
        return answer(
                resolving.close(id, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    private static Response answer(Disparity disparity) {
        return Response.ok(DisparityView.from(disparity))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(disparity.version()))
                .build();
    }
}
