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

/** Small shifts of an indicator that last. */
@Path("/v1/indicators/{indicator}/cusum")
@Produces({
    MediaType.APPLICATION_JSON,
    TableFile.Media.CSV,
    TableFile.Media.CSVW,
    TableFile.Media.ODS
})
@Tag(name = "Analysis")
public class CusumResource {
    private final Charting charting;
    private final CurrentCaller caller;

    CusumResource(Charting charting, CurrentCaller caller) {
        this.charting = charting;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_getCusum",
            summary = "Small shifts of a group that last, sooner than single months show them",
            description =
                    "A tabular CUSUM of the rates about a baseline: the first 13 months where there are at least 26, else all of them.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CusumView.class)),
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
    public Response cusum(
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
            @Context Request request) {
        var chart =
                charting.cusum(
                        new Charting.OverMonths(indicator, group, unit, from, to), caller.get());
        return TableAnswers.answer(request, CusumView.from(chart), () -> CusumTable.of(chart));
    }
}
