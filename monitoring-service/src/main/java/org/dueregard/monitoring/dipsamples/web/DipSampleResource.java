package org.dueregard.monitoring.dipsamples.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.YearMonth;
import java.util.UUID;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.dipsamples.DipSample;
import org.dueregard.monitoring.dipsamples.DipSampleRevision;
import org.dueregard.monitoring.dipsamples.DipSamples;
import org.dueregard.monitoring.dipsamples.Sampling;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Samples of records whose flags supervisors have looked at. */
@Path("/v1/dip-samples")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Flags")
public class DipSampleResource {
    private final DipSamples samples;
    private final Sampling sampling;
    private final CurrentCaller caller;

    DipSampleResource(DipSamples samples, Sampling sampling, CurrentCaller caller) {
        this.samples = samples;
        this.sampling = sampling;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.PROGRAMME_OFFICE})
    @Operation(
            operationId = "monitoring_recordDipSample",
            summary = "Records how many of the sampled records of a month carry the right flags")
    @APIResponseSchema(
            value = SampleView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    public Response record(@NotNull @Valid SampleRequest request) {
        var sample = sampling.record(request.asked(), caller.get());
        return Response.created(URI.create("/v1/dip-samples/" + sample.id()))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(sample.version()))
                .entity(SampleView.from(sample))
                .build();
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listDipSamples",
            summary = "Samples as they stand now, in the order in which they were recorded")
    public Page<SampleView> list(
            @Parameter(description = "Code of a borough", example = "E09000022") @QueryParam("unit")
                    @Nullable String unit,
            @Parameter(description = "Only samples that looked at this flag", example = "RI")
                    @QueryParam("flag")
                    @Nullable String flag,
            @Parameter(
                            description = "A month",
                            schema = @Schema(type = SchemaType.STRING, examples = "2008-01"))
                    @QueryParam("period")
                    @Nullable YearMonth period,
            @BeanParam PageRequest page) {
        return page.cut(
                samples.page(
                        unit, flag, period, Lists.after(page, UUID::fromString), page.limit() + 1),
                (DipSample sample) -> sample.id().toString(),
                SampleView::from);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "monitoring_getDipSample", summary = "A sample as it stands now")
    @APIResponse(
            responseCode = "200",
            description = "The sample, with its version as ETag",
            content = @Content(schema = @Schema(implementation = SampleView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(samples.require(id));
    }

    @GET
    @Path("/{id}/revisions")
    @Authenticated
    @Operation(
            operationId = "monitoring_listDipSampleRevisions",
            summary = "A sample as it was recorded, and each correction with its reason")
    public Page<SampleView> revisions(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return page.cutWhole(
                samples.revisions(samples.require(id).id()),
                DipSampleRevision::revision,
                Integer::valueOf,
                revision -> SampleView.from(id, revision));
    }

    @POST
    @Path("/{id}/corrections")
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.PROGRAMME_OFFICE})
    @Operation(
            operationId = "monitoring_correctDipSample",
            summary = "Puts a sample right; what was recorded before stays in its revisions")
    @APIResponse(
            responseCode = "200",
            description = "The sample",
            content = @Content(schema = @Schema(implementation = SampleView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SampleCorrectionRequest request) {
        return answer(
                sampling.correct(
                        id,
                        request.sample().asked(),
                        request.reason().strip(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.PROGRAMME_OFFICE})
    @Operation(
            operationId = "monitoring_withdrawDipSample",
            summary = "A sample that should not have been recorded counts no longer")
    @APIResponse(
            responseCode = "200",
            description = "The sample",
            content = @Content(schema = @Schema(implementation = SampleView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SampleWithdrawalRequest request) {
        return answer(
                sampling.withdraw(
                        id, request.reason().strip(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    private static Response answer(DipSample sample) {
        return Response.ok(SampleView.from(sample))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(sample.version()))
                .build();
    }
}
