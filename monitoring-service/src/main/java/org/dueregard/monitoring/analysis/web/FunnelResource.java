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
import org.dueregard.monitoring.analysis.Answering;
import org.dueregard.monitoring.analysis.FunnelPlot;
import org.dueregard.monitoring.charts.SvgChart;
import org.dueregard.monitoring.tables.TableFile;
import org.dueregard.monitoring.tables.web.TableAnswers;
import org.dueregard.platform.caller.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The units of the force beside the force. */
@Path("/v1/indicators/{indicator}/funnel")
@Produces({
    MediaType.APPLICATION_JSON,
    TableFile.Media.CSV,
    TableFile.Media.CSVW,
    TableFile.Media.ODS,
    SvgChart.MEDIA_TYPE
})
@Tag(name = "Analysis")
public class FunnelResource {
    private final Answering answering;
    private final CurrentCaller caller;

    FunnelResource(Answering answering, CurrentCaller caller) {
        this.answering = answering;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_getFunnel",
            summary =
                    "Every unit beside the force, with the limits of chance and of overdispersion",
            description =
                    "RATE sets the group's rate in each unit against its rate in the force, RATIO its ratio to the comparator against that ratio in the force.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = FunnelView.class)),
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
    public Response funnel(
            @PathParam("indicator") String indicator,
            @Parameter(
                            description = "A month",
                            schema = @Schema(type = SchemaType.STRING, examples = "2016-06"))
                    @QueryParam("period")
                    @Nullable YearMonth period,
            @Parameter(description = "Code of a group of the indicator", example = "Black")
                    @QueryParam("group")
                    @Nullable String group,
            @QueryParam("measure") @DefaultValue("RATE") FunnelPlot.Measure measure,
            @Context Request request) {
        var plot = answering.funnel(indicator, period, group, measure, caller.get());
        var view = FunnelView.from(plot);
        return TableAnswers.answer(
                request, view, () -> FunnelTable.of(plot), () -> FunnelChart.of(view));
    }
}
