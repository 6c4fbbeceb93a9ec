package org.dueregard.monitoring.analysis.web;

import io.quarkus.security.Authenticated;
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
import org.dueregard.monitoring.analysis.Overviewing;
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

/** Everything about one unit. */
@Path("/v1/units/{unit}/figures")
@Produces({
    MediaType.APPLICATION_JSON,
    TableFile.Media.CSV,
    TableFile.Media.CSVW,
    TableFile.Media.ODS
})
@Tag(name = "Units")
public class UnitFiguresResource {
    private final Overviewing overviewing;
    private final CurrentCaller caller;

    UnitFiguresResource(Overviewing overviewing, CurrentCaller caller) {
        this.overviewing = overviewing;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_getUnitFigures",
            summary =
                    "Every indicator of a unit beside the service, its open disparities, and who answers",
            description =
                    "Without a month the latest of each indicator that figures were sent for.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = UnitFiguresView.class)),
                @Content(
                        mediaType = TableFile.Media.CSV,
                        schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFile.Media.CSVW,
                        schema = @Schema(type = SchemaType.OBJECT)),
                @Content(
                        mediaType = TableFile.Media.ODS,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response figures(
            @PathParam("unit") String unit,
            @Parameter(
                            description = "A month",
                            schema = @Schema(type = SchemaType.STRING, examples = "2016-06"))
                    @QueryParam("period")
                    @Nullable YearMonth period,
            @Parameter(
                            description = "Only indicators of this set",
                            example = "FAIRNESS_HEALTH_CHECK")
                    @QueryParam("set")
                    @Nullable String set,
            @Context Request request) {
        var figures = overviewing.unit(unit, period, set, caller.get());
        return TableAnswers.answer(
                request, UnitFiguresView.from(figures), () -> FiguresTable.of(figures));
    }
}
