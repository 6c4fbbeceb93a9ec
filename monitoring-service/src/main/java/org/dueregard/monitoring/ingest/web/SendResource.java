package org.dueregard.monitoring.ingest.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.net.URI;
import java.util.HexFormat;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.ingest.BatchFormat;
import org.dueregard.monitoring.ingest.Delivery;
import org.dueregard.monitoring.ingest.Receiving;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.BodyDigest;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/datasets/{dataset}/batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Batches")
public class SendResource {
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";

    private final Receiving receiving;
    private final Datasets datasets;
    private final CurrentCaller caller;
    private final BodyDigest digest;

    SendResource(Receiving receiving, Datasets datasets, CurrentCaller caller, BodyDigest digest) {
        this.receiving = receiving;
        this.datasets = datasets;
        this.caller = caller;
        this.digest = digest;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Consumes({CSV, NDJSON, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "monitoring_sendBatch",
            summary = "Sends records: good rows are kept, bad ones set aside with the reason")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RecordRequest[].class))
            })
    @APIResponse(
            responseCode = "201",
            description = "The receipt",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public Response send(
            @PathParam("dataset") String dataset,
            @Parameter(description = "The system that the records come from")
                    @QueryParam("source")
                    @NotNull
                    @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,63}")
                    String source,
            @Parameter(
                            description =
                                    "Name of the file that the batch is the whole of; needed where rows have no id")
                    @QueryParam("file")
                    @Size(min = 1, max = 200)
                    @Nullable String file,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType mediaType,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String contentEncoding,
            File body) {
        var batch =
                receiving.receive(
                        new Delivery(dataset, source, file, format(mediaType)),
                        body,
                        contentEncoding,
                        HexFormat.of().formatHex(digest.get()),
                        caller.get());
        return Response.created(URI.create("/v1/batches/" + batch.id()))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(0))
                .entity(BatchView.from(batch))
                .build();
    }

    @POST
    @Path("/dry-runs")
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Consumes({CSV, NDJSON, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "monitoring_tryBatch",
            summary = "Tells what a batch would come to, and keeps nothing of it")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RecordRequest[].class))
            })
    public DryRunView tryOut(
            @PathParam("dataset") String dataset,
            @QueryParam("source") @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,63}")
                    String source,
            @QueryParam("file") @Size(min = 1, max = 200) @Nullable String file,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType mediaType,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String contentEncoding,
            File body) {
        var run =
                receiving.tryOut(
                        new Delivery(dataset, source, file, format(mediaType)),
                        body,
                        contentEncoding,
                        caller.get());
        return DryRunView.from(run, datasets.require(dataset));
    }

    private static BatchFormat format(MediaType mediaType) {
        return switch (mediaType.getType() + "/" + mediaType.getSubtype()) {
            case CSV -> BatchFormat.CSV;
            case NDJSON -> BatchFormat.NDJSON;
            default -> BatchFormat.JSON;
        };
    }
}
