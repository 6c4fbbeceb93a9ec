package org.dueregard.actionplan.plan.web;

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
import java.time.InstantSource;
import java.util.List;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.plan.PlanProgress;
import org.dueregard.actionplan.plan.PlanProgressReports;
import org.dueregard.actionplan.plan.Plans;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is said of the progress of a plan, such as an element of a scheme. */
@Path("/v1/plans/{code}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Plans")
public class PlanProgressResource {
    private final Plans plans;
    private final PlanProgressReports reports;
    private final DocumentAnswers documents;
    private final InstantSource clock;

    PlanProgressResource(
            Plans plans,
            PlanProgressReports reports,
            DocumentAnswers documents,
            InstantSource clock) {
        this.plans = plans;
        this.reports = reports;
        this.documents = documents;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "actionPlan_reportPlanProgress",
            summary =
                    "Each action in the order of the plan with what was said last; or that no progress is recorded")
    public RestResponse<PlanProgressView> read(@PathParam("code") String code) {
        return RestResponse.ok(PlanProgressView.from(reports.of(plans.require(code))));
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
    @Operation(operationId = "actionPlan_exportPlanProgress", summary = "The same as a table")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response export(
            @PathParam("code") String code,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        var plan = plans.require(code);
        return documents.made(
                OneTable.document(
                        "Progress of " + plan.title(),
                        LondonDay.of(clock.instant()),
                        "Each action",
                        List.of(
                                Column.of("number", "Number"),
                                Column.of("initiative", "Initiative"),
                                Column.of("text", "Text"),
                                Column.of("state", "State"),
                                Column.of("post", "Accountable post"),
                                Column.of("progress", "Progress")),
                        reports.of(plan).lines().stream().map(PlanProgressResource::row).toList()),
                "/v1/plans/" + code + "/progress/export",
                form,
                request);
    }

    private static List<@Nullable Object> row(PlanProgress.Line line) {
        var state = line.state();
        return Table.row(
                line.number(),
                line.initiative(),
                line.text(),
                state == null ? null : state.name(),
                line.accountablePost(),
                line.words());
    }
}
