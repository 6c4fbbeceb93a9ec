package org.dueregard.monitoring.analysis.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import org.dueregard.monitoring.analysis.Charting;
import org.dueregard.monitoring.analysis.FunnelPlot;
import org.dueregard.monitoring.charts.SvgChart;
import org.dueregard.monitoring.tables.TableFile;
import org.dueregard.monitoring.tables.web.TableAnswers;
import org.dueregard.monitoring.units.Unit;
import org.dueregard.platform.caller.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An indicator of one group, month by month. */
@Path("/v1/indicators/{indicator}/series")
@Produces({
    MediaType.APPLICATION_JSON,
    TableFile.Media.CSV,
    TableFile.Media.CSVW,
    TableFile.Media.ODS,
    SvgChart.MEDIA_TYPE
})
@Tag(name = "Analysis")
public class SeriesResource {
    private final Charting charting;
    private final CurrentCaller caller;

    SeriesResource(Charting charting, CurrentCaller caller) {
        this.charting = charting;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_getSeries",
            summary = "A group month by month: rates, ratios, limits, and what breaks them",
            description =
                    "Rates on an XmR chart, or on a u chart where events are few; ratios on the log scale. A month that is hidden, or that nothing was sent for, is left out of the charts, and named.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SeriesView.class)),
                @Content(
                        mediaType = TableFile.Media.CSV,
                        schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFile.Media.CSVW,
                        schema = @Schema(type = SchemaType.OBJECT)),
                @Content(
                        mediaType = TableFile.Media.ODS,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = SvgChart.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING))
            })
    public Response series(
            @PathParam("indicator") String indicator,
            @Parameter(description = "Code of a group of the indicator", example = "Black")
                    @QueryParam("group")
                    @Nullable String group,
            @Parameter(description = "FORCE, or the code of a borough")
                    @QueryParam("unit")
                    @DefaultValue(Unit.FORCE)
                    String unit,
            @Parameter(
                            description = "The first month",
                            schema = @Schema(type = SchemaType.STRING, examples = "2016-01"))
                    @QueryParam("from")
                    @Nullable YearMonth from,
            @Parameter(
                            description = "The last month, of 120 at most",
                            schema = @Schema(type = SchemaType.STRING, examples = "2016-12"))
                    @QueryParam("to")
                    @Nullable YearMonth to,
            @Parameter(description = "Of a picture: the rates, or the ratios on the log scale")
                    @QueryParam("measure")
                    @DefaultValue("RATE")
                    FunnelPlot.Measure measure,
            @Context Request request) {
        var series =
                charting.series(
                        new Charting.OverMonths(indicator, group, unit, from, to), caller.get());
        var view = SeriesView.from(series);
        return TableAnswers.answer(
                request, view, () -> SeriesTable.of(series), () -> SeriesChart.of(view, measure));
    }
}
