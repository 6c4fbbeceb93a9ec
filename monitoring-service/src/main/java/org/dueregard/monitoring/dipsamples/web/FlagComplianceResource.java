package org.dueregard.monitoring.dipsamples.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.dueregard.monitoring.dipsamples.FlagReliance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How well flags are put. */
@Path("/v1/flag-compliance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Flags")
public class FlagComplianceResource {
    private final FlagReliance reliance;

    FlagComplianceResource(FlagReliance reliance) {
        this.reliance = reliance;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_getFlagCompliance",
            summary =
                    "Right flags among those that were sampled, by flag and in all, and the boroughs that sampled none")
    public FlagComplianceView get(
            @Parameter(
                            description = "The first month of the records",
                            schema = @Schema(type = SchemaType.STRING, examples = "2008-01"))
                    @QueryParam("from")
                    @Nullable YearMonth from,
            @Parameter(
                            description = "The last month",
                            schema = @Schema(type = SchemaType.STRING, examples = "2008-03"))
                    @QueryParam("to")
                    @Nullable YearMonth to,
            @Parameter(description = "Code of a borough; without one all of them")
                    @QueryParam("unit")
                    @Nullable String unit) {
        return FlagComplianceView.from(reliance.ask(from, to, unit), unit);
    }
}
