package org.dueregard.actionplan.progressreturn.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.ProgressStatement;
import org.dueregard.actionplan.progressreturn.AuditQuarter;
import org.dueregard.actionplan.progressreturn.AuditQuarters;
import org.dueregard.actionplan.web.OneTable;
import org.dueregard.platform.document.DocumentAnswers;
import org.dueregard.platform.document.DocumentForm;
import org.dueregard.platform.document.DocumentView;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The quarterly update for the Audit Panel. */
@Path("/v1/audit-updates")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Progress returns")
public class AuditUpdateResource {
    private final AuditQuarters quarters;
    private final DocumentAnswers documents;
    private final InstantSource clock;

    AuditUpdateResource(AuditQuarters quarters, DocumentAnswers documents, InstantSource clock) {
        this.quarters = quarters;
        this.documents = documents;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "actionPlan_reportAuditUpdates",
            summary =
                    "Actions of audits in hand in a quarter, with what was said of them; those without an update are flagged")
    public RestResponse<AuditUpdateView> read(
            @QueryParam("on") @Parameter(description = "A day of the quarter; today where absent")
                    @Nullable LocalDate on) {
        return RestResponse.ok(AuditUpdateView.from(quarter(on)));
    }

    @GET
    @Path("/export")
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF
    })
    @Operation(operationId = "actionPlan_exportAuditUpdates", summary = "The same as a table")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response export(
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        var quarter = quarter(on);
        return documents.made(
                OneTable.document(
                        "Update for the Audit Panel, " + quarter.first() + " to " + quarter.last(),
                        LondonDay.of(clock.instant()),
                        "Each action of an audit",
                        List.of(
                                Column.of("action", "Action"),
                                Column.of("title", "Title"),
                                Column.of("audit", "Audit"),
                                Column.of("post", "Accountable post"),
                                Column.of("state", "State"),
                                Column.of("missing", "Update missing"),
                                Column.of("updates", "Updates")),
                        quarter.lines().stream().map(AuditUpdateResource::row).toList(),
                        "An update is missing where nothing was said of the action in the quarter."),
                "/v1/audit-updates/export?on=" + quarter.first(),
                form,
                request);
    }

    private AuditQuarter quarter(@Nullable LocalDate on) {
        return quarters.of(on == null ? LondonDay.of(clock.instant()) : on);
    }

    private static List<@Nullable Object> row(AuditQuarter.Line line) {
        var action = line.action();
        return Table.row(
                action.id().toString(),
                action.title(),
                action.origin().id(),
                action.accountablePost(),
                action.state().name(),
                line.isMissing(),
                line.updates().stream()
                        .map(ProgressStatement::statement)
                        .collect(Collectors.joining(" · ")));
    }
}
