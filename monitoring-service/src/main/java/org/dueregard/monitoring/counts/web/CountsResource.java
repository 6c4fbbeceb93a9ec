package org.dueregard.monitoring.counts.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.dueregard.monitoring.counts.CountRow;
import org.dueregard.monitoring.counts.Counting;
import org.dueregard.monitoring.counts.CountsTable;
import org.dueregard.monitoring.units.Units;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.table.TableForm;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The counts of a dataset, by whatever an analyst asks. */
@Path("/v1/datasets/{dataset}/counts")
@Tag(name = "Counts")
public class CountsResource {
    private static final Variant JSON =
            new Variant(MediaType.APPLICATION_JSON_TYPE, (String) null, null);
    private static final Variant CSV =
            new Variant(
                    MediaType.valueOf(TableForm.Media.CSV).withCharset("UTF-8"),
                    (String) null,
                    null);

    private final Counting counting;
    private final Units units;
    private final CurrentCaller caller;

    CountsResource(Counting counting, Units units, CurrentCaller caller) {
        this.counting = counting;
        this.units = units;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, TableForm.Media.CSV})
    @Operation(
            operationId = "monitoring_getCounts",
            summary = "Counts by unit, month and any dimensions, and by any classification of them",
            description =
                    "Records keep the codes of their sender, so that the same records can be read by"
                            + " each classification that these are mapped to. Not stated, not recorded"
                            + " and Other are rows of their own. What is not there is zero. As CSV the"
                            + " whole table, up to 100,000 rows. For analysts only.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CountsView.class)),
                @Content(
                        mediaType = TableForm.Media.CSV,
                        schema = @Schema(type = SchemaType.STRING))
            })
    public Response get(
            @PathParam("dataset") String dataset,
            @BeanParam CountsQuery query,
            @BeanParam PageRequest page,
            @Context Request request) {
        var asked = request.selectVariant(List.of(JSON, CSV));
        if (asked == null) {
            throw new NotAcceptableException();
        }
        var table = counting.count(dataset, query.asked(), caller.get());
        var answer = asked.equals(CSV) ? CountsFile.answer(table) : Response.ok(view(table, page));
        return answer.variant(asked).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    private CountsView view(CountsTable table, PageRequest page) {
        var columns = table.question().columns().size();
        var after = page.afterKey(key -> CountRow.placed(key, columns));
        return CountsView.from(
                table,
                page.cut(
                        table.rows().stream()
                                .filter(row -> after == null || row.compareTo(after) > 0)
                                .limit(page.limit() + 1L)
                                .toList(),
                        CountRow::place,
                        row -> row),
                code -> units.require(code).name());
    }
}
