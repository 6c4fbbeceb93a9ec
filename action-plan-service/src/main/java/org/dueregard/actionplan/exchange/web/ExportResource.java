package org.dueregard.actionplan.exchange.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dueregard.actionplan.action.web.ActionQuery;
import org.dueregard.actionplan.exchange.Exporting;
import org.dueregard.platform.table.TableForm;
import org.dueregard.platform.table.TableWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Giving actions out as files. */
@Path("/v1/actions/export")
@Authenticated
@Tag(name = "Actions as files")
public class ExportResource {
    private static final int AT_ONCE = 500;

    private static final List<Variant> VARIANTS =
            Arrays.stream(TableForm.values())
                    .map(
                            form ->
                                    new Variant(
                                            MediaType.valueOf(form.mediaType()),
                                            (Locale) null,
                                            null))
                    .toList();

    private final Exporting exporting;

    ExportResource(Exporting exporting) {
        this.exporting = exporting;
    }

    @GET
    @Produces({TableForm.Media.CSV, TableForm.Media.ODS})
    @Operation(
            operationId = "actionPlan_exportActions",
            summary = "Actions, filtered, as a file that can be taken in again and changes nothing",
            description = "Up to 10,000 rows; a Link header leads to the next.")
    public Response give(
            @Parameter(description = "What Accept asks for, unless it is named here")
                    @QueryParam("form")
                    @Nullable TableForm asked,
            @BeanParam ActionQuery query,
            @QueryParam("after") @Nullable UUID after,
            UriInfo uri,
            Request request) {
        var form = asked == null ? accepted(request) : asked;
        var bytes = new ByteArrayOutputStream();
        var written = 0;
        var last = after;
        var more = true;
        try (var table = TableWriter.of(form, bytes)) {
            table.write(ActionColumn.titles());
            while (more && written < ActionFile.MOST_ROWS) {
                var some = exporting.some(query.filter(), last, AT_ONCE);
                some.rows().forEach(row -> table.write(ActionColumn.cells(row)));
                written += some.rows().size();
                more = some.rows().size() == AT_ONCE;
                last = some.last();
            }
        }
        var answer =
                Response.ok(bytes.toByteArray(), form.mediaType())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"actions." + form.extension() + "\"");
        return (more ? answer.header(HttpHeaders.LINK, next(uri, last)) : answer).build();
    }

    private static TableForm accepted(Request request) {
        var accepted = request.selectVariant(VARIANTS);
        if (accepted == null) {
            throw new NotAcceptableException();
        }
        return TableForm.values()[VARIANTS.indexOf(accepted)];
    }

    private static String next(UriInfo uri, @Nullable UUID last) {
        var target =
                UriBuilder.fromUri(uri.getRequestUri()).replaceQueryParam("after", last).build();
        return "<" + target.getRawPath() + "?" + target.getRawQuery() + ">; rel=\"next\"";
    }
}
