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
import org.dueregard.monitoring.analysis.Answering;
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

/** The groups of an indicator, made comparable within strata. */
@Path("/v1/indicators/{indicator}/standardised")
@Produces({
    MediaType.APPLICATION_JSON,
    TableFile.Media.CSV,
    TableFile.Media.CSVW,
    TableFile.Media.ODS
})
@Tag(name = "Analysis")
public class StandardisedResource {
    private final Answering answering;
    private final CurrentCaller caller;

    StandardisedResource(Answering answering, CurrentCaller caller) {
        this.answering = answering;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_getStandardised",
            summary =
                    "Standardised rates and stratified ratios of the force, and whether strata disagree",
            description =
                    "Directly standardised with the limits of Dobson and Byar and of Fay and Feuer, indirectly by the rates of everybody, and the ratio to the comparator pooled by Mantel and Haenszel with Simpson's check.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StandardisedView.class)),
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
    public Response standardised(
            @PathParam("indicator") String indicator,
            @Parameter(
                            description = "A month",
                            schema = @Schema(type = SchemaType.STRING, examples = "2016-06"))
                    @QueryParam("period")
                    @Nullable YearMonth period,
            @Parameter(
                            description =
                                    "unit, or of records another dimension of the dataset's cells",
                            example = "unit")
                    @QueryParam("by")
                    @Nullable String by,
            @Context Request request) {
        var answer = answering.standardised(indicator, period, by, caller.get());
        return TableAnswers.answer(
                request, StandardisedView.from(answer), () -> StandardisedTable.of(answer));
    }
}
