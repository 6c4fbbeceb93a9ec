package org.dueregard.actionplan.measure.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.Quarter;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.measure.MeasureFilter;
import org.dueregard.actionplan.measure.Measures;
import org.dueregard.actionplan.strategy.Strategies;
import org.dueregard.actionplan.strategy.Strategy;
import org.dueregard.platform.document.DocumentAnswers;
import org.dueregard.platform.document.DocumentForm;
import org.dueregard.platform.document.DocumentView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the board that oversees a strategy sees of its measures, quarter by quarter. */
@Path("/v1/measure-packs/{strategy}/{quarter}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Measures")
public class MeasurePackResource {
    private static final int MOST = 1000;

    private final Measures measures;
    private final Strategies strategies;
    private final Bodies bodies;
    private final MeasureViews views;
    private final DocumentAnswers documents;
    private final InstantSource clock;

    MeasurePackResource(
            Measures measures,
            Strategies strategies,
            Bodies bodies,
            MeasureViews views,
            DocumentAnswers documents,
            InstantSource clock) {
        this.measures = measures;
        this.strategies = strategies;
        this.bodies = bodies;
        this.views = views;
        this.documents = documents;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "actionPlan_readMeasurePack",
            summary =
                    "Each measure of a strategy in a quarter: value, prior value, direction and target")
    public MeasurePackView read(
            @PathParam("strategy") String strategy,
            @PathParam("quarter")
                    @NotNull
                    @Pattern(regexp = Quarter.PATTERN, message = Quarter.MESSAGE)
                    String quarter) {
        return pack(strategies.require(strategy), Quarter.parse(quarter));
    }

    @GET
    @Path("/export")
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF
    })
    @Operation(
            operationId = "actionPlan_exportMeasurePack",
            summary = "The same as a paper for the board, in the form that is asked for")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response export(
            @PathParam("strategy") String strategy,
            @PathParam("quarter")
                    @NotNull
                    @Pattern(regexp = Quarter.PATTERN, message = Quarter.MESSAGE)
                    String quarter,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        var found = strategies.require(strategy);
        var asked = Quarter.parse(quarter);
        return documents.made(
                MeasurePackDocument.of(
                        found.title(),
                        bodies.require(found.board()).name(),
                        LondonDay.of(clock.instant()),
                        pack(found, asked)),
                "/v1/measure-packs/" + strategy + "/" + quarter + "/export",
                form,
                request);
    }

    private MeasurePackView pack(Strategy strategy, Quarter quarter) {
        return new MeasurePackView(
                strategy.code(),
                strategy.board(),
                quarter.toString(),
                measures
                        .page(
                                new MeasureFilter(strategy.code(), null, null, null, true),
                                null,
                                MOST)
                        .stream()
                        .map(each -> views.line(each, quarter))
                        .toList());
    }
}
