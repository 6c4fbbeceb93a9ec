package org.dueregard.actionplan.post.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.actionplan.post.OwnershipReports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What nobody answers for. */
@Path("/v1/ownership-report")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Posts")
public class OwnershipResource {
    private final OwnershipReports reports;

    OwnershipResource(OwnershipReports reports) {
        this.reports = reports;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "actionPlan_reportOwnership",
            summary = "Vacant posts, and everything that nobody answers for today")
    public RestResponse<OwnershipReportView> report() {
        return RestResponse.ok(OwnershipReportView.from(reports.today()));
    }
}
