package org.dueregard.monitoring.observations.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.dueregard.monitoring.observations.CheckedObservation;
import org.dueregard.monitoring.observations.Checking;
import org.dueregard.monitoring.observations.Observations;
import org.dueregard.monitoring.observations.PrintedComparison;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A printed percentage beside another of the same measure. */
@Path("/v1/observations/{source}/{reference}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Observations")
public class ObservationComparisonResource {
    private final Observations observations;
    private final Checking checking;

    ObservationComparisonResource(Observations observations, Checking checking) {
        this.observations = observations;
        this.checking = checking;
    }

    @GET
    @RolesAllowed({
        Roles.DATA_PROVIDER,
        Roles.ANALYST,
        Roles.PROGRAMME_OFFICE,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "monitoring_compareObservations",
            summary =
                    "Gap in points and ratio of two printed percentages, with what their rounding leaves open; without counts there is no test")
    public PrintedComparisonView compare(
            @PathParam("source") String source,
            @PathParam("reference") String reference,
            @Parameter(
                            description = "Reference of the one that it is set beside",
                            example = "OBS-041")
                    @QueryParam("with")
                    @NotBlank
                    String with,
            @Parameter(description = "The system of that one; the same where it is left out")
                    @QueryParam("withSource")
                    @Nullable String withSource,
            @Parameter(description = "A gap that matters, in percentage points")
                    @QueryParam("points")
                    @DecimalMin("0")
                    @DecimalMax("100")
                    @Nullable Double points) {
        var one = require(source, reference);
        var other = require(withSource == null ? source : withSource, with);
        return PrintedComparisonView.from(
                ObservationView.from(one),
                ObservationView.from(other),
                PrintedComparison.of(one.said(), other.said(), points));
    }

    private CheckedObservation require(String source, String reference) {
        return checking.check(List.of(observations.require(source, reference))).stream()
                .findFirst()
                .orElseThrow(
                        () -> DomainException.notFound("observation", source + "/" + reference));
    }
}
