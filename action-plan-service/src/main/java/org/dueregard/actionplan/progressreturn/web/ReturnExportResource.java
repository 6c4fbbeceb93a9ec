package org.dueregard.actionplan.progressreturn.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.actionplan.progressreturn.ProgressReturns;
import org.dueregard.actionplan.progressreturn.ReturnLine;
import org.dueregard.actionplan.web.CsvTable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Progress returns as tables. */
@Path("/v1/progress-returns/{id}/export")
@Authenticated
@Tag(name = "Progress returns")
public class ReturnExportResource {
    private final ProgressReturns returns;

    ReturnExportResource(ProgressReturns returns) {
        this.returns = returns;
    }

    @GET
    @Produces(CsvTable.TYPE)
    @Operation(
            operationId = "actionPlan_exportProgressReturn",
            summary = "A return as a table, a row for each action")
    public RestResponse<String> export(@PathParam("id") UUID id) {
        var made = returns.require(id);
        return new CsvTable(
                        List.of(
                                "action",
                                "title",
                                "post",
                                "dueOn",
                                "computedRating",
                                "rating",
                                "progress",
                                "statement",
                                "nextSteps"),
                        made.lines().stream().map(ReturnExportResource::row).toList())
                .download("return-" + made.group() + "-" + made.periodTo() + ".csv");
    }

    private static List<String> row(ReturnLine line) {
        return List.of(
                line.actionId().toString(),
                line.title(),
                line.accountablePost(),
                Objects.toString(line.dueOn(), ""),
                line.computedRating().name(),
                Objects.toString(line.rating(), ""),
                Objects.toString(line.progress(), ""),
                Objects.toString(line.statement(), ""),
                Objects.toString(line.nextSteps(), ""));
    }
}
