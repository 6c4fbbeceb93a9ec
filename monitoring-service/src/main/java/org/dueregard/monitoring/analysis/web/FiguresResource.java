package org.dueregard.monitoring.analysis.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.Comparator;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.analysis.Overviewing;
import org.dueregard.monitoring.tables.TableFile;
import org.dueregard.monitoring.tables.web.TableAnswers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An indicator in every unit: what the centre watches. */
@Path("/v1/figures")
@Produces({
    MediaType.APPLICATION_JSON,
    TableFile.Media.CSV,
    TableFile.Media.CSVW,
    TableFile.Media.ODS
})
@Tag(name = "Analysis")
public class FiguresResource {
    private final Overviewing overviewing;
    private final CurrentCaller caller;

    FiguresResource(Overviewing overviewing, CurrentCaller caller) {
        this.overviewing = overviewing;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listFigures",
            summary = "An indicator in every unit beside the service, each with who answers for it",
            description = "Pages as JSON; as a table the whole.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = IndicatorFiguresView.class)),
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
            @Parameter(description = "Code of an indicator", example = "SS-SEARCH-RATE")
                    @QueryParam("indicator")
                    @Nullable String indicator,
            @Parameter(
                            description = "A month",
                            schema = @Schema(type = SchemaType.STRING, examples = "2016-06"))
                    @QueryParam("period")
                    @Nullable YearMonth period,
            @Parameter(description = "Only this group", example = "Black") @QueryParam("group")
                    @Nullable String group,
            @BeanParam PageRequest page,
            @Context Request request) {
        var figures = overviewing.units(indicator, period, group, caller.get());
        var views =
                Lists.page(
                        figures.figures().stream()
                                .map(UnitFigureView::from)
                                .sorted(Comparator.comparing(FiguresResource::place))
                                .toList(),
                        page,
                        FiguresResource::place,
                        each -> each);
        return TableAnswers.answer(
                request, IndicatorFiguresView.from(figures, views), () -> FiguresTable.of(figures));
    }

    private static String place(UnitFigureView figure) {
        return figure.unit() + " " + figure.group();
    }
}
