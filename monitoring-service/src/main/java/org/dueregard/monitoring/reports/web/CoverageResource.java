package org.dueregard.monitoring.reports.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dueregard.monitoring.reports.Coverage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which policies are reported on. */
@Path("/v1/monitoring-coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Monitoring reports")
public class CoverageResource {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Coverage coverage;
    private final InstantSource clock;

    CoverageResource(Coverage coverage, InstantSource clock) {
        this.coverage = coverage;
        this.clock = clock;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_reportCoverage",
            summary =
                    "Of every policy whether it was reported on in the last year, and which were not")
    public CoverageView read() {
        return CoverageView.from(coverage.lines(), LocalDate.ofInstant(clock.instant(), LONDON));
    }
}
