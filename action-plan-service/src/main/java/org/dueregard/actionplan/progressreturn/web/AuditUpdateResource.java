package org.dueregard.actionplan.progressreturn.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.ProgressStatement;
import org.dueregard.actionplan.progressreturn.AuditQuarter;
import org.dueregard.actionplan.progressreturn.AuditQuarters;
import org.dueregard.actionplan.web.CsvTable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    private final InstantSource clock;

    AuditUpdateResource(AuditQuarters quarters, InstantSource clock) {
        this.quarters = quarters;
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
    @Produces(CsvTable.TYPE)
    @Operation(operationId = "actionPlan_exportAuditUpdates", summary = "The same as a table")
    public RestResponse<String> export(@QueryParam("on") @Nullable LocalDate on) {
        return new CsvTable(
                        List.of("action", "title", "audit", "post", "state", "missing", "updates"),
                        quarter(on).lines().stream().map(AuditUpdateResource::row).toList())
                .download("audit-updates.csv");
    }

    private AuditQuarter quarter(@Nullable LocalDate on) {
        return quarters.of(on == null ? LondonDay.of(clock.instant()) : on);
    }

    private static List<String> row(AuditQuarter.Line line) {
        var action = line.action();
        return List.of(
                action.id().toString(),
                action.title(),
                action.origin().id(),
                action.accountablePost(),
                action.state().name(),
                Boolean.toString(line.isMissing()),
                line.updates().stream()
                        .map(ProgressStatement::statement)
                        .collect(Collectors.joining("\n")));
    }
}
