package org.dueregard.monitoring.ingest.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.ingest.Batch;
import org.dueregard.monitoring.ingest.BatchFormat;
import org.dueregard.monitoring.ingest.Batches;
import org.dueregard.monitoring.ingest.Discarding;
import org.dueregard.monitoring.ingest.Downloading;
import org.dueregard.monitoring.ingest.Quarantine;
import org.dueregard.monitoring.ingest.QuarantinedRow;
import org.dueregard.monitoring.ingest.Repairing;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.BodyDigest;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rows of a batch that were set aside, and what their sender does about them. */
@Path("/v1/batches/{id}/rejections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rejections")
public class RejectionResource {
    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final List<Variant> FORMS =
            List.of(
                    variant(MediaType.APPLICATION_JSON_TYPE),
                    variant(MediaType.valueOf(CSV).withCharset("UTF-8")),
                    variant(MediaType.valueOf(NDJSON)));

    private final Batches batches;
    private final Quarantine quarantine;
    private final Repairing repairing;
    private final Discarding discarding;
    private final Downloading downloading;
    private final RejectionFiles files;
    private final Datasets datasets;
    private final CurrentCaller caller;
    private final BodyDigest digest;

    RejectionResource(
            Batches batches,
            Quarantine quarantine,
            Repairing repairing,
            Discarding discarding,
            Downloading downloading,
            RejectionFiles files,
            Datasets datasets,
            CurrentCaller caller,
            BodyDigest digest) {
        this.batches = batches;
        this.quarantine = quarantine;
        this.repairing = repairing;
        this.discarding = discarding;
        this.downloading = downloading;
        this.files = files;
        this.datasets = datasets;
        this.caller = caller;
        this.digest = digest;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV, NDJSON})
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.ANALYST, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "monitoring_listRejections",
            summary = "The rows of a batch that were set aside, with line, field and reason",
            description =
                    "JSON lists them page by page, whatever became of them. CSV (of a batch that"
                            + " came as CSV) and NDJSON give those that are set aside now, all of"
                            + " them, as they were sent: to data providers only, and on record. The"
                            + " CSV has the dataset's own columns and can be sent as a batch once"
                            + " it is put right; a text that a spreadsheet would run has an"
                            + " apostrophe before it, which does not come back.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RejectionListView.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = NDJSON, schema = @Schema(implementation = RejectionLine.class))
            })
    public Response list(
            @PathParam("id") UUID id, @BeanParam PageRequest page, @Context Request request) {
        var accepted = request.selectVariant(FORMS);
        if (accepted == null) {
            throw new NotAcceptableException();
        }
        return switch (FORMS.indexOf(accepted)) {
            case 0 -> Response.ok(list(id, page)).variant(accepted).build();
            case 1 -> csv(id);
            default ->
                    file(
                            files.ndjson(downloading.begin(id, BatchFormat.NDJSON, caller.get())),
                            accepted.getMediaType(),
                            id + ".ndjson");
        };
    }

    private RejectionListView list(UUID id, PageRequest page) {
        var definition = datasets.require(batches.require(id).dataset());
        var mayRead = caller.get().has(Roles.DATA_PROVIDER);
        Long after = page.afterKey(Long::valueOf);
        return RejectionListView.from(
                page.cut(
                        quarantine.ofBatch(id, after == null ? 0 : after, page.limit() + 1),
                        row -> Long.toString(row.line()),
                        (QuarantinedRow row) -> RejectionView.from(row, definition, mayRead)));
    }

    /** Rows of another format have more to say than CSV can hold. */
    private Response csv(UUID id) {
        if (batches.require(id).format() != BatchFormat.CSV) {
            throw new NotAcceptableException();
        }
        return file(
                files.csv(downloading.begin(id, BatchFormat.CSV, caller.get())),
                FORMS.get(1).getMediaType(),
                id + ".csv");
    }

    private static Response file(StreamingOutput rows, MediaType mediaType, String name) {
        return Response.ok(rows, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"rejections-" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/{line}/repair")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Operation(
            operationId = "monitoring_repairRejection",
            summary = "Takes a row in with what is put right about it, as a batch of its own")
    @APIResponse(
            responseCode = "201",
            description = "The receipt",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public Response repair(
            @PathParam("id") UUID id,
            @PathParam("line") long line,
            @NotNull @Valid RepairRequest request) {
        return receipt(repairing.repair(id, line, request.repair(), digest(), caller.get()));
    }

    @POST
    @Path("/replay")
    @Idempotent
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Operation(
            operationId = "monitoring_replayRejections",
            summary =
                    "Reads every row that is set aside again, as it was sent, by the present definition")
    @APIResponse(
            responseCode = "201",
            description = "The receipt",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public Response replay(@PathParam("id") UUID id) {
        return receipt(repairing.replay(id, digest(), caller.get()));
    }

    @POST
    @Path("/{line}/discard")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Operation(
            operationId = "monitoring_discardRejection",
            summary = "Gives a row up; what it says is kept, and it can be restored")
    @APIResponse(
            responseCode = "200",
            description = "The row",
            content = @Content(schema = @Schema(implementation = RejectionView.class)))
    public Response discard(
            @PathParam("id") UUID id,
            @PathParam("line") long line,
            @NotNull @Valid ReasonRequest request) {
        return row(discarding.discard(id, line, request.reason(), caller.get()));
    }

    @POST
    @Path("/discard")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Operation(
            operationId = "monitoring_discardRejections",
            summary = "Gives every row up that is set aside")
    @APIResponse(
            responseCode = "200",
            description = "How many they were",
            content = @Content(schema = @Schema(implementation = DiscardedView.class)))
    public Response discardAll(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
        return Response.ok(
                        new DiscardedView(
                                id, discarding.discardAll(id, request.reason(), caller.get())))
                .build();
    }

    @POST
    @Path("/{line}/restore")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Operation(
            operationId = "monitoring_restoreRejection",
            summary = "Sets a row that was discarded aside again")
    @APIResponse(
            responseCode = "200",
            description = "The row",
            content = @Content(schema = @Schema(implementation = RejectionView.class)))
    public Response restore(
            @PathParam("id") UUID id,
            @PathParam("line") long line,
            @NotNull @Valid ReasonRequest request) {
        return row(discarding.restore(id, line, request.reason(), caller.get()));
    }

    private Response row(QuarantinedRow row) {
        var definition = datasets.require(batches.require(row.batch()).dataset());
        return Response.ok(RejectionView.from(row, definition, true)).build();
    }

    private String digest() {
        return HexFormat.of().formatHex(digest.get());
    }

    private static Response receipt(Batch batch) {
        return Response.created(URI.create("/v1/batches/" + batch.id()))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(0))
                .entity(BatchView.from(batch))
                .build();
    }

    private static Variant variant(MediaType mediaType) {
        return new Variant(mediaType, (String) null, null);
    }
}
