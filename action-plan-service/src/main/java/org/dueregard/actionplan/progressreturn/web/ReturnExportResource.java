package org.dueregard.actionplan.progressreturn.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.progressreturn.ProgressReturns;
import org.dueregard.actionplan.progressreturn.ReturnLine;
import org.dueregard.actionplan.web.OneTable;
import org.dueregard.platform.document.DocumentAnswers;
import org.dueregard.platform.document.DocumentForm;
import org.dueregard.platform.document.DocumentView;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Progress returns as tables. */
@Path("/v1/progress-returns/{id}/export")
@Authenticated
@Tag(name = "Progress returns")
public class ReturnExportResource {
    private final ProgressReturns returns;
    private final DocumentAnswers documents;

    ReturnExportResource(ProgressReturns returns, DocumentAnswers documents) {
        this.returns = returns;
        this.documents = documents;
    }

    @GET
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF
    })
    @Operation(
            operationId = "actionPlan_exportProgressReturn",
            summary = "A return as a table, a row for each action")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response export(
            @PathParam("id") UUID id,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        var made = returns.require(id);
        return documents.made(
                OneTable.document(
                        "Progress return of "
                                + made.group()
                                + ", "
                                + made.periodFrom()
                                + " to "
                                + made.periodTo(),
                        made.periodTo(),
                        "Each action",
                        List.of(
                                Column.of("action", "Action"),
                                Column.of("title", "Title"),
                                Column.of("post", "Accountable post"),
                                Column.of("dueOn", "Due"),
                                Column.of("computedRating", "Computed rating"),
                                Column.of("rating", "Declared rating"),
                                Column.of("progress", "Per cent"),
                                Column.of("statement", "Statement"),
                                Column.of("nextSteps", "Next steps")),
                        made.lines().stream().map(ReturnExportResource::row).toList()),
                "/v1/progress-returns/" + id + "/export",
                form,
                request);
    }

    private static List<@Nullable Object> row(ReturnLine line) {
        var rating = line.rating();
        return Table.row(
                line.actionId().toString(),
                line.title(),
                line.accountablePost(),
                line.dueOn(),
                line.computedRating().name(),
                rating == null ? null : rating.name(),
                line.progress(),
                line.statement(),
                line.nextSteps());
    }
}
