package org.dueregard.monitoring.employment.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.dueregard.monitoring.employment.EmploymentContent;
import org.dueregard.monitoring.employment.EmploymentReporting;
import org.dueregard.monitoring.employment.EmploymentYear;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What of a year's employment monitoring is there, and its publication. */
@Path("/v1/employment-returns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Employment monitoring")
public class EmploymentReturnResource {
    private final EmploymentReporting reporting;
    private final CurrentCaller caller;

    EmploymentReturnResource(EmploymentReporting reporting, CurrentCaller caller) {
        this.reporting = reporting;
        this.caller = caller;
    }

    @GET
    @Path("/{startYear}")
    @Authenticated
    @Operation(
            operationId = "monitoring_getEmploymentReturn",
            summary = "What was released of each head of a financial year, and which are missing")
    public EmploymentContent get(@PathParam("startYear") @Min(1990) @Max(2200) int startYear) {
        return reporting.preview(new EmploymentYear(startYear));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PUBLISHER)
    @Operation(
            operationId = "monitoring_publishEmploymentReport",
            summary =
                    "Publishes the report of a year of which every head was released, or a corrected one")
    @APIResponseSchema(
            value = EmploymentReportView.class,
            responseCode = "201",
            responseDescription = "Published")
    public Response publish(@NotNull @Valid PublishEmploymentRequest request) {
        var report =
                reporting.publish(
                        new EmploymentYear(request.startYear()),
                        request.commentary(),
                        request.reason(),
                        caller.get());
        return Response.created(URI.create(report.address()))
                .entity(EmploymentReportView.from(report))
                .build();
    }
}
