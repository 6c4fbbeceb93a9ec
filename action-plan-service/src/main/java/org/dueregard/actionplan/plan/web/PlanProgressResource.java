package org.dueregard.actionplan.plan.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.dueregard.actionplan.plan.PlanProgress;
import org.dueregard.actionplan.plan.PlanProgressReports;
import org.dueregard.actionplan.plan.Plans;
import org.dueregard.actionplan.web.CsvTable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is said of the progress of a plan, such as an element of a scheme. */
@Path("/v1/plans/{code}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Plans")
public class PlanProgressResource {
    private final Plans plans;
    private final PlanProgressReports reports;

    PlanProgressResource(Plans plans, PlanProgressReports reports) {
        this.plans = plans;
        this.reports = reports;
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
    @Produces(CsvTable.TYPE)
    @Operation(operationId = "actionPlan_exportPlanProgress", summary = "The same as a table")
    public RestResponse<String> export(@PathParam("code") String code) {
        return new CsvTable(
                        List.of("number", "initiative", "text", "state", "post", "progress"),
                        reports.of(plans.require(code)).lines().stream()
                                .map(PlanProgressResource::row)
                                .toList())
                .download("progress-" + code + ".csv");
    }

    private static List<String> row(PlanProgress.Line line) {
        return List.of(
                Integer.toString(line.number()),
                line.initiative(),
                line.text(),
                Objects.toString(line.state(), ""),
                Objects.toString(line.accountablePost(), ""),
                line.words());
    }
}
