package org.dueregard.actionplan.report.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.dueregard.actionplan.report.AnnualReporting;
import org.dueregard.actionplan.report.ReportingYear;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Publishing the annual report of a scheme. */
@Path("/v1/schemes/{code}/annual-reports")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Schemes")
public class AnnualReportingResource {
    private final AnnualReporting reporting;
    private final CurrentCaller caller;

    AnnualReportingResource(AnnualReporting reporting, CurrentCaller caller) {
        this.reporting = reporting;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "actionPlan_publishAnnualReport",
            summary =
                    "Publishes the annual report of a year, or a corrected one: the scheme's publisher alone")
    @APIResponseSchema(value = AnnualReportView.class, responseCode = "201")
    public RestResponse<AnnualReportView> publish(
            @PathParam("code") String code, @Valid @NotNull PublishAnnualReportRequest request) {
        var report =
                reporting.publish(
                        code,
                        new ReportingYear(request.startYear()),
                        request.reason(),
                        caller.get());
        return ResponseBuilder.<AnnualReportView>created(URI.create(report.address()))
                .entity(AnnualReportView.from(report))
                .build();
    }
}
