package org.dueregard.monitoring.quality.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.quality.QualityFigures;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/datasets/{dataset}/quality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Datasets")
public class QualityResource {
    private static final int MOST_MONTHS = 60;

    private final QualityFigures figures;
    private final Datasets datasets;

    QualityResource(QualityFigures figures, Datasets datasets) {
        this.figures = figures;
        this.datasets = datasets;
    }

    @GET
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.ANALYST, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "monitoring_getDataQuality",
            summary =
                    "What each sender sent of these months, how complete it is, and how many declare")
    public QualityView quality(
            @PathParam("dataset") String dataset,
            @Parameter(schema = @Schema(type = SchemaType.STRING, examples = "2016-06"))
                    @QueryParam("from")
                    @NotNull
                    YearMonth from,
            @Parameter(
                            description = "At most sixty months",
                            schema = @Schema(type = SchemaType.STRING, examples = "2016-06"))
                    @QueryParam("to")
                    @NotNull
                    YearMonth to) {
        var definition = datasets.require(dataset);
        var months = ChronoUnit.MONTHS.between(from, to) + 1;
        if (months < 1 || months > MOST_MONTHS) {
            throw DomainException.invalid(
                    List.of(
                            Violation.at(
                                    "query:to",
                                    "is the month of from, or one of the fifty-nine after it")));
        }
        return new QualityView(
                dataset,
                from.toString(),
                to.toString(),
                figures.of(definition, from, to).stream()
                        .map(QualityView.SenderView::from)
                        .toList());
    }
}
