package org.dueregard.actionplan.measure.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.actionplan.measure.MeasureFilter;
import org.dueregard.actionplan.measure.Measures;
import org.dueregard.actionplan.measure.Quarter;
import org.dueregard.actionplan.strategy.Strategies;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the board that oversees a strategy sees of its measures, quarter by quarter. */
@Path("/v1/measure-packs/{strategy}/{quarter}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Measures")
public class MeasurePackResource {
    private static final int MOST = 1000;

    private final Measures measures;
    private final Strategies strategies;
    private final MeasureViews views;

    MeasurePackResource(Measures measures, Strategies strategies, MeasureViews views) {
        this.measures = measures;
        this.strategies = strategies;
        this.views = views;
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
        var board = strategies.require(strategy).board();
        var asked = Quarter.parse(quarter);
        return new MeasurePackView(
                strategy,
                board,
                quarter,
                measures
                        .page(new MeasureFilter(strategy, null, null, null, true), null, MOST)
                        .stream()
                        .map(each -> views.line(each, asked))
                        .toList());
    }
}
