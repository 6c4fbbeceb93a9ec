package org.dueregard.monitoring.certification.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import org.dueregard.monitoring.certification.Certifying;
import org.dueregard.monitoring.certification.Period;
import org.dueregard.monitoring.certification.Periods;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/datasets/{dataset}/periods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Periods")
public class PeriodResource {
    private final Periods periods;
    private final Certifying certifying;
    private final Datasets datasets;
    private final CurrentCaller caller;

    PeriodResource(
            Periods periods, Certifying certifying, Datasets datasets, CurrentCaller caller) {
        this.periods = periods;
        this.certifying = certifying;
        this.datasets = datasets;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listPeriods",
            summary = "The months for which a dataset has figures, and whether they are certified")
    public Page<PeriodView> list(
            @PathParam("dataset") String dataset, @BeanParam PageRequest page) {
        datasets.require(dataset);
        return page.cut(
                periods.after(dataset, page.afterKey(), page.limit() + 1),
                (Period period) -> period.id().month(),
                PeriodView::from);
    }

    @GET
    @Path("/{period}")
    @Authenticated
    @Operation(operationId = "monitoring_getPeriod", summary = "A month of a dataset")
    @APIResponse(
            responseCode = "200",
            description = "The month, with its version as ETag",
            content = @Content(schema = @Schema(implementation = PeriodView.class)))
    public Response get(
            @PathParam("dataset") String dataset,
            @Parameter(schema = @Schema(type = SchemaType.STRING, examples = "2016-06"))
                    @PathParam("period")
                    YearMonth period) {
        return answer(periods.require(datasets.require(dataset).dataset(), period));
    }

    @PUT
    @Path("/{period}/certification")
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Operation(
            operationId = "monitoring_certifyPeriod",
            summary = "The sender stands behind a month; disparities are drawn from it")
    @APIResponse(
            responseCode = "200",
            description = "The certified month",
            content = @Content(schema = @Schema(implementation = PeriodView.class)))
    public Response certify(
            @PathParam("dataset") String dataset,
            @Parameter(schema = @Schema(type = SchemaType.STRING, examples = "2016-06"))
                    @PathParam("period")
                    YearMonth period,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answer(
                certifying.certify(
                        datasets.require(dataset).dataset(),
                        period,
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private static Response answer(Period period) {
        return Response.ok(PeriodView.from(period))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(period.version()))
                .build();
    }
}
