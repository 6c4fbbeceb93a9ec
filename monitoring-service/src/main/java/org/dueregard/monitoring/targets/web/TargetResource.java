package org.dueregard.monitoring.targets.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.charts.SvgChart;
import org.dueregard.monitoring.tables.web.TableAnswers;
import org.dueregard.monitoring.targets.Target;
import org.dueregard.monitoring.targets.TargetAssessment;
import org.dueregard.monitoring.targets.TargetAssessments;
import org.dueregard.monitoring.targets.Targeting;
import org.dueregard.monitoring.targets.Targets;
import org.dueregard.monitoring.targets.Trends;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is to be reached, and what came of it. */
@Path("/v1/targets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Targets")
public class TargetResource {
    private static final int MOST_DRAWN = 500;

    private final Targets targets;
    private final TargetAssessments assessments;
    private final Targeting targeting;
    private final Trends trends;
    private final CurrentCaller caller;

    TargetResource(
            Targets targets,
            TargetAssessments assessments,
            Targeting targeting,
            Trends trends,
            CurrentCaller caller) {
        this.targets = targets;
        this.assessments = assessments;
        this.targeting = targeting;
        this.trends = trends;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ANALYST, Roles.PROGRAMME_OFFICE})
    @Operation(
            operationId = "monitoring_setTarget",
            summary = "Sets a target; it never changes, another aim is another target")
    @APIResponseSchema(value = TargetView.class, responseCode = "201", responseDescription = "Set")
    public Response set(@NotNull @Valid TargetRequest request) {
        var target = targeting.set(request.asked(), caller.get());
        return Response.created(URI.create("/v1/targets/" + target.target()))
                .entity(TargetView.from(target))
                .build();
    }

    @GET
    @Authenticated
    @Operation(operationId = "monitoring_listTargets", summary = "Targets by their codes")
    public Page<TargetView> list(
            @Parameter(description = "Code of an indicator") @QueryParam("indicator")
                    @Nullable String indicator,
            @BeanParam PageRequest page) {
        return page.cut(
                targets.page(indicator, Lists.after(page, Function.identity()), page.limit() + 1),
                Target::target,
                TargetView::from);
    }

    @GET
    @Path("/{target}")
    @Produces({MediaType.APPLICATION_JSON, SvgChart.MEDIA_TYPE})
    @Authenticated
    @Operation(
            operationId = "monitoring_getTarget",
            summary = "A target with its trajectory; as a picture with what was reached")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TargetView.class)),
                @Content(
                        mediaType = SvgChart.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING))
            })
    public Response get(@PathParam("target") String target, @Context Request request) {
        var view = TargetView.from(targets.require(target));
        return TableAnswers.answerOrPicture(
                request,
                view,
                () ->
                        TargetChart.of(
                                view,
                                assessments.page(target, null, null, MOST_DRAWN).stream()
                                        .map(each -> shown(targets.require(target), each))
                                        .toList()));
    }

    @POST
    @Path("/{target}/assessments")
    @Idempotent
    @RolesAllowed(Roles.ANALYST)
    @Operation(
            operationId = "monitoring_assessTarget",
            summary =
                    "Holds a period against the target, and tells who acts on it; a period that is assessed again is a revision")
    @APIResponseSchema(
            value = TargetAssessmentView.class,
            responseCode = "201",
            responseDescription = "Assessed")
    public Response assess(
            @PathParam("target") String target, @NotNull @Valid TargetAssessmentRequest request) {
        var assessment = targeting.assess(target, request.asked(), caller.get());
        return Response.created(
                        URI.create(
                                "/v1/targets/%s/assessments/%s".formatted(target, assessment.id())))
                .entity(shown(targets.require(target), assessment))
                .build();
    }

    @GET
    @Path("/{target}/assessments")
    @Authenticated
    @Operation(
            operationId = "monitoring_listTargetAssessments",
            summary = "Every assessment with every revision, in the order in which they were made")
    public Page<TargetAssessmentView> assessments(
            @PathParam("target") String target,
            @QueryParam("period") @Nullable String period,
            @BeanParam PageRequest page) {
        var of = targets.require(target);
        return page.cut(
                assessments.page(
                        of.target(), period, Lists.after(page, UUID::fromString), page.limit() + 1),
                (TargetAssessment assessment) -> assessment.id().toString(),
                assessment -> shown(of, assessment));
    }

    @GET
    @Path("/{target}/assessments/{id}")
    @Authenticated
    @Operation(
            operationId = "monitoring_getTargetAssessment",
            summary = "An assessment of a target")
    public TargetAssessmentView assessment(
            @PathParam("target") String target, @PathParam("id") UUID id) {
        return shown(targets.require(target), assessments.require(target, id));
    }

    private TargetAssessmentView shown(Target target, TargetAssessment assessment) {
        return TargetAssessmentView.from(assessment, trends.of(target, assessment));
    }
}
