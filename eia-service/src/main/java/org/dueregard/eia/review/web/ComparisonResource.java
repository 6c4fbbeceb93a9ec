package org.dueregard.eia.review.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.review.VersionComparison;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/assessments/{id}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
public class ComparisonResource {
    private final Assessments assessments;

    public ComparisonResource(Assessments assessments) {
        this.assessments = assessments;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "eia_compareVersions",
            summary = "Two versions of an assessment side by side",
            description =
                    "Without parameters: the present version and the one before, which marks"
                            + " what was carried forward unchanged, changed or removed.")
    public ComparisonView compare(
            @PathParam("id") UUID id,
            @QueryParam("from") @Parameter(description = "The earlier version")
                    @Nullable Integer from,
            @QueryParam("to") @Parameter(description = "The later version") @Nullable Integer to) {
        var assessment = assessments.require(id);
        var later = to == null ? assessment.currentVersion() : to;
        var earlier = from == null ? later - 1 : from;
        return ComparisonView.from(
                id, VersionComparison.of(assessment.version(earlier), assessment.version(later)));
    }
}
