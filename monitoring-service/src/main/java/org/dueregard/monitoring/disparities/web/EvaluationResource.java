package org.dueregard.monitoring.disparities.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.YearMonth;
import java.util.UUID;
import org.dueregard.monitoring.disparities.Detecting;
import org.dueregard.monitoring.disparities.Evaluation;
import org.dueregard.monitoring.disparities.Evaluations;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.monitoring.statistics.AlertFamily.Outcome;
import org.dueregard.monitoring.verdicts.Verdicts;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/indicators/{indicator}/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class EvaluationResource {
    private final Detecting detecting;
    private final Evaluations evaluations;
    private final Verdicts verdicts;
    private final Indicators indicators;
    private final CurrentCaller caller;

    EvaluationResource(
            Detecting detecting,
            Evaluations evaluations,
            Verdicts verdicts,
            Indicators indicators,
            CurrentCaller caller) {
        this.detecting = detecting;
        this.verdicts = verdicts;
        this.indicators = indicators;
        this.evaluations = evaluations;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.ANALYST)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "monitoring_evaluateIndicator",
            summary = "Computes an indicator for a certified month and draws disparities from it")
    @APIResponse(
            responseCode = "201",
            description = "What came of it",
            content = @Content(schema = @Schema(implementation = EvaluationView.class)))
    public Response evaluate(
            @PathParam("indicator") String indicator, @Valid EvaluationRequest request) {
        var evaluation = detecting.evaluate(indicator, request.period(), caller.get());
        return Response.created(
                        URI.create(
                                "/v1/indicators/%s/evaluations/%s"
                                        .formatted(evaluation.indicator(), evaluation.id())))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(0))
                .entity(EvaluationView.from(evaluation))
                .build();
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "monitoring_getEvaluation", summary = "What came of an evaluation")
    public EvaluationView get(@PathParam("indicator") String indicator, @PathParam("id") UUID id) {
        return EvaluationView.from(evaluations.require(indicator, id));
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listEvaluations",
            summary = "When an indicator was computed and what came of it, the latest first")
    public Page<EvaluationView> list(
            @PathParam("indicator") String indicator,
            @Parameter(
                            description = "Only those of a month",
                            schema = @Schema(type = SchemaType.STRING, examples = "2016-06"))
                    @QueryParam("period")
                    @Nullable YearMonth period,
            @BeanParam PageRequest page) {
        return page.cut(
                evaluations.before(
                        indicators.require(indicator).indicator(),
                        period == null ? null : period.toString(),
                        page.afterKey(UUID::fromString),
                        page.limit() + 1),
                (Evaluation evaluation) -> evaluation.id().toString(),
                EvaluationView::from);
    }

    @GET
    @Path("/{id}/verdicts")
    @Authenticated
    @Operation(
            operationId = "monitoring_listVerdicts",
            summary =
                    "What an evaluation says of each group in each unit, gate by gate; small numbers are hidden from all but analysts")
    public Page<VerdictView> verdicts(
            @PathParam("indicator") String indicator,
            @PathParam("id") UUID id,
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("group") @Nullable String group,
            @Parameter(description = "For analysts only, for it tells of what is hidden")
                    @QueryParam("outcome")
                    @Nullable Outcome outcome,
            @BeanParam PageRequest page) {
        var evaluation = evaluations.require(indicator, id);
        if (outcome != null) {
            caller.get().requireRole(Roles.ANALYST);
        }
        var entitled = caller.get().has(Roles.ANALYST);
        var after = page.afterKey(Integer::valueOf);
        return page.cut(
                verdicts.after(
                        evaluation.id(),
                        after == null ? -1 : after,
                        new Verdicts.Filter(unit, group, outcome),
                        page.limit() + 1),
                placed -> Integer.toString(placed.place()),
                placed ->
                        entitled
                                ? VerdictView.whole(placed.verdict())
                                : VerdictView.suppressed(placed.verdict()));
    }
}
