package org.dueregard.monitoring.populations.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.dueregard.monitoring.populations.PopulationColumn;
import org.dueregard.monitoring.populations.PopulationFilter;
import org.dueregard.monitoring.populations.Populations;
import org.dueregard.platform.table.TableForm;
import org.dueregard.platform.table.TableWriter;

/** Populations as a file with the header that a file of them comes with. */
final class PopulationTable {
    private PopulationTable() {}

    static ResponseBuilder answer(
            Populations populations, PopulationFilter filter, long after, UriInfo uri) {
        var found = populations.after(filter, after, PopulationFile.MOST_ROWS + 1);
        var shown = found.stream().limit(PopulationFile.MOST_ROWS).toList();
        var bytes = new ByteArrayOutputStream();
        try (var csv = TableWriter.of(TableForm.CSV, bytes)) {
            csv.write(PopulationColumn.titles());
            for (var population : shown) {
                csv.write(
                        Arrays.stream(PopulationColumn.values())
                                .map(column -> column.of(population))
                                .toList());
            }
        }
        var answer =
                Response.ok(bytes.toByteArray())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"populations.csv\"");
        return shown.size() < found.size()
                ? answer.header(HttpHeaders.LINK, next(uri, shown.getLast().id()))
                : answer;
    }

    /** With the cursor that a page of the list has at this place. */
    private static String next(UriInfo uri, long last) {
        var cursor =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(Long.toString(last).getBytes(StandardCharsets.UTF_8));
        var target =
                UriBuilder.fromUri(uri.getRequestUri()).replaceQueryParam("after", cursor).build();
        return "<" + target.getRawPath() + "?" + target.getRawQuery() + ">; rel=\"next\"";
    }
}
