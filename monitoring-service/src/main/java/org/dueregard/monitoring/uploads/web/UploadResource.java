package org.dueregard.monitoring.uploads.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.ingest.FileReceipts;
import org.dueregard.monitoring.uploads.Arrival;
import org.dueregard.monitoring.uploads.Checksum;
import org.dueregard.monitoring.uploads.Sending;
import org.dueregard.monitoring.uploads.Steering;
import org.dueregard.monitoring.uploads.Upload;
import org.dueregard.monitoring.uploads.Uploads;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ReceivedFile;
import org.dueregard.platform.http.Streamed;
import org.dueregard.platform.idempotency.Idempotent;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/uploads/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Uploads")
public class UploadResource {
    private final Uploads uploads;
    private final FileReceipts receipts;
    private final Arrival arrival;
    private final Sending sending;
    private final Steering steering;
    private final ReceivedFile waiting;
    private final CurrentCaller caller;
    private final InstantSource clock;

    UploadResource(
            Uploads uploads,
            FileReceipts receipts,
            Arrival arrival,
            Sending sending,
            Steering steering,
            ReceivedFile waiting,
            CurrentCaller caller,
            InstantSource clock) {
        this.uploads = uploads;
        this.receipts = receipts;
        this.arrival = arrival;
        this.sending = sending;
        this.steering = steering;
        this.waiting = waiting;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.ANALYST, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "monitoring_getUpload",
            summary = "How far a large file is, what it has come to, and how long it takes still")
    public UploadView get(@PathParam("id") UUID id) {
        return view(uploads.require(id));
    }

    @HEAD
    @Tus
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Operation(
            operationId = "monitoring_getUploadOffset",
            summary = "How many bytes have come: from there it is sent on")
    @APIResponse(responseCode = "200", description = "In Upload-Offset and Upload-Length")
    public Response offset(@PathParam("id") UUID id) {
        var upload = sending.requireSendable(id, caller.get());
        return TusAnswers.expiring(Response.ok(), upload)
                .header("Upload-Offset", upload.received())
                .header("Upload-Length", upload.size())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PATCH
    @Tus
    @Consumes(Tus.BYTES)
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Operation(
            operationId = "monitoring_sendUploadBytes",
            summary = "Sends the bytes that come next, some of them or all",
            description =
                    "What has come when the connection breaks is kept. With Upload-Checksum a body"
                            + " is kept whole or not at all.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = Tus.BYTES,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "204", description = "How many have come now, in Upload-Offset")
    @APIResponse(responseCode = "409", description = "Not the offset from which it goes on")
    @APIResponse(responseCode = "460", description = "The checksum is another one")
    public Response send(
            @PathParam("id") UUID id,
            @Parameter(description = "How many bytes have come", required = true)
                    @HeaderParam("Upload-Offset")
                    @Nullable Long offset,
            @Parameter(
                            description =
                                    "sha256, sha1 or md5, a blank, and the checksum of the body in Base64")
                    @HeaderParam("Upload-Checksum")
                    @Nullable String checksum,
            @Streamed InputStream body)
            throws IOException {
        if (offset == null) {
            throw DomainException.invalid(
                    List.of(
                            Violation.at(
                                    "header:Upload-Offset",
                                    "is how many bytes have come; HEAD tells it")));
        }
        var by = caller.get();
        var received =
                checksum == null
                        ? arrival.take(id, offset, body, by)
                        : arrival.takeChecked(
                                id, offset, body, Checksum.parse(checksum), waiting.create(), by);
        return TusAnswers.expiring(Response.noContent(), uploads.require(id))
                .header("Upload-Offset", received)
                .build();
    }

    @DELETE
    @Tus
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Operation(
            operationId = "monitoring_giveUploadUp",
            summary = "Throws away what has come of a file; what was taken in of it stays")
    @APIResponse(responseCode = "204", description = "Its bytes are gone")
    public Response giveUp(@PathParam("id") UUID id) {
        sending.giveUp(id, caller.get());
        return Response.noContent().build();
    }

    @POST
    @Path("/cancel")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "monitoring_cancelUpload",
            summary = "Stops a file after the part that is being taken in; what is in stays in")
    @APIResponse(
            responseCode = "200",
            description = "Where it was stopped, and how to go on",
            content = @Content(schema = @Schema(implementation = UploadView.class)))
    public Response cancel(@PathParam("id") UUID id, @NotNull @Valid CancelRequest request) {
        return answer(steering.cancel(id, request.reason(), caller.get()));
    }

    @POST
    @Path("/resume")
    @Idempotent
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "monitoring_resumeUpload",
            summary = "Lets a file that was cancelled or has failed go on where it was")
    @APIResponse(
            responseCode = "200",
            description = "Where it goes on",
            content = @Content(schema = @Schema(implementation = UploadView.class)))
    public Response resume(@PathParam("id") UUID id) {
        return answer(steering.resume(id, caller.get()));
    }

    private Response answer(Upload upload) {
        return Response.ok(view(upload)).build();
    }

    private UploadView view(Upload upload) {
        return UploadView.from(upload, receipts.of(upload.id()), clock.instant());
    }
}
