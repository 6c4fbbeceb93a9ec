package org.dueregard.monitoring.uploads.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;
import java.util.UUID;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.ingest.FileReceipt;
import org.dueregard.monitoring.ingest.FileReceipts;
import org.dueregard.monitoring.uploads.Checksum;
import org.dueregard.monitoring.uploads.Sending;
import org.dueregard.monitoring.uploads.Upload;
import org.dueregard.monitoring.uploads.UploadLimits;
import org.dueregard.monitoring.uploads.Uploads;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/datasets/{dataset}/uploads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Uploads")
public class DatasetUploadResource {
    private final Sending sending;
    private final Uploads uploads;
    private final FileReceipts receipts;
    private final Datasets datasets;
    private final UploadLimits limits;
    private final CurrentCaller caller;
    private final InstantSource clock;

    DatasetUploadResource(
            Sending sending,
            Uploads uploads,
            FileReceipts receipts,
            Datasets datasets,
            UploadLimits limits,
            CurrentCaller caller,
            InstantSource clock) {
        this.sending = sending;
        this.uploads = uploads;
        this.receipts = receipts;
        this.datasets = datasets;
        this.limits = limits;
        this.caller = caller;
        this.clock = clock;
    }

    @OPTIONS
    @Tus
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Operation(
            operationId = "monitoring_describeUploads",
            summary = "What is spoken here: tus 1.0, with its extensions and limits")
    @APIResponse(responseCode = "204", description = "In the headers")
    public Response describe(@PathParam("dataset") String dataset) {
        return Response.noContent()
                .header("Tus-Extension", Tus.EXTENSIONS)
                .header("Tus-Max-Size", limits.size())
                .header("Tus-Checksum-Algorithm", Checksum.NAMES)
                .build();
    }

    @POST
    @Tus
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Operation(
            operationId = "monitoring_beginUpload",
            summary = "Begins a large file, whose bytes are then sent with tus 1.0")
    @APIResponse(
            responseCode = "201",
            description = "Where its bytes are sent to",
            content = @Content(schema = @Schema(implementation = UploadView.class)))
    public Response begin(
            @PathParam("dataset") String dataset,
            @Parameter(description = "Version of tus: 1.0.0", required = true)
                    @HeaderParam("Tus-Resumable")
                    @Nullable String version,
            @Parameter(description = "Size of the file in bytes", required = true)
                    @HeaderParam("Upload-Length")
                    @Nullable String length,
            @Parameter(
                            description =
                                    "Pairs of a key and a value in Base64, with commas between: source, filename, filetype (text/csv, application/x-ndjson or application/json) and, where they apply, encoding (gzip or zstd) and sha256",
                            required = true)
                    @HeaderParam("Upload-Metadata")
                    @Nullable String metadata) {
        datasets.require(dataset);
        var upload = sending.begin(UploadMetadata.read(dataset, length, metadata), caller.get());
        return TusAnswers.expiring(
                        Response.created(URI.create("/v1/uploads/" + upload.id())), upload)
                .header("Upload-Offset", upload.received())
                .entity(UploadView.from(upload, FileReceipt.NOTHING, clock.instant()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.ANALYST, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "monitoring_listUploads",
            summary = "The large files of a dataset, the youngest first")
    public Page<UploadView> list(
            @PathParam("dataset") String dataset, @BeanParam PageRequest page) {
        datasets.require(dataset);
        var found = uploads.before(dataset, page.afterKey(UUID::fromString), page.limit() + 1);
        var sums = receipts.of(found.stream().map(Upload::id).toList());
        var now = clock.instant();
        return page.cut(
                found,
                upload -> upload.id().toString(),
                (Upload upload) ->
                        UploadView.from(
                                upload, sums.getOrDefault(upload.id(), FileReceipt.NOTHING), now));
    }
}
