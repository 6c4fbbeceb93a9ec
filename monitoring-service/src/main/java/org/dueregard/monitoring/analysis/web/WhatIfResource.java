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
import org.dueregard.monitoring.analysis.Supposing;
import org.dueregard.monitoring.statistics.Comparators;
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

/** An indicator under another comparator. */
@Path("/v1/indicators/{indicator}/what-if")
@Produces({
    MediaType.APPLICATION_JSON,
    TableFile.Media.CSV,
    TableFile.Media.CSVW,
    TableFile.Media.ODS
})
@Tag(name = "Analysis")
public class WhatIfResource {
    private final Supposing supposing;
    private final CurrentCaller caller;

    WhatIfResource(Supposing supposing, CurrentCaller caller) {
        this.supposing = supposing;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_getWhatIf",
            summary =
                    "A month under another comparator, beside the definition's; it is kept nowhere")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = WhatIfView.class)),
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
    public Response whatIf(
            @PathParam("indicator") String indicator,
            @Parameter(
                            description = "A month",
                            schema = @Schema(type = SchemaType.STRING, examples = "2016-06"))
                    @QueryParam("period")
                    @Nullable YearMonth period,
            @Parameter(description = "FORCE, or the code of a borough")
                    @QueryParam("unit")
                    @DefaultValue(Unit.FORCE)
                    String unit,
            @QueryParam("comparatorKind") Comparators.@Nullable Kind comparatorKind,
            @Parameter(description = "A group, of NAMED_GROUP only", example = "Asian")
                    @QueryParam("comparator")
                    @Nullable String comparator,
            @Context Request request) {
        var answer =
                supposing.whatIf(
                        new Supposing.Supposed(indicator, period, unit, comparatorKind, comparator),
                        caller.get());
        return TableAnswers.answer(request, WhatIfView.from(answer), () -> WhatIfTable.of(answer));
    }
}
