package org.dueregard.monitoring.stream.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dueregard.monitoring.ingest.web.BatchView;
import org.dueregard.monitoring.stream.Attending;
import org.dueregard.monitoring.stream.UndeliveredMessage;
import org.dueregard.monitoring.stream.UndeliveredMessages;
import org.dueregard.monitoring.stream.UndeliveredState;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/operations/undelivered-messages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class UndeliveredMessageResource {
    private final UndeliveredMessages messages;
    private final Attending attending;
    private final CurrentCaller caller;

    UndeliveredMessageResource(
            UndeliveredMessages messages, Attending attending, CurrentCaller caller) {
        this.messages = messages;
        this.attending = attending;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "monitoring_listUndeliveredMessages",
            summary = "Messages of the topic of records that belong to nobody, the oldest first")
    public UndeliveredMessageListView list(
            @QueryParam("state") @DefaultValue("WAITING") UndeliveredState state,
            @BeanParam PageRequest page) {
        return UndeliveredMessageListView.from(
                page.cut(
                        messages.page(state, page.afterKey(UUID::fromString), page.limit() + 1),
                        (UndeliveredMessage message) -> message.id().toString(),
                        UndeliveredMessageView::from));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "monitoring_getUndeliveredMessage",
            summary = "A message that belongs to nobody, and what became of it")
    public UndeliveredMessageView get(@PathParam("id") UUID id) {
        return UndeliveredMessageView.from(messages.require(id));
    }

    @GET
    @Path("/{id}/value")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Operation(
            operationId = "monitoring_readUndeliveredMessage",
            summary = "What a message says that waits; reading it is on record")
    @APIResponse(
            responseCode = "200",
            description = "The value as it was sent",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response read(@PathParam("id") UUID id) {
        return Response.ok(attending.read(id, caller.get()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"message-" + id + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/{id}/deliver")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Operation(
            operationId = "monitoring_deliverUndeliveredMessage",
            summary = "Takes a message in for the dataset and source that it belongs to")
    @APIResponse(
            responseCode = "201",
            description = "The receipt",
            content = @Content(schema = @Schema(implementation = BatchView.class)))
    public Response deliver(@PathParam("id") UUID id, @NotNull @Valid DeliverRequest request) {
        var batch = attending.deliver(id, request.dataset(), request.source(), caller.get());
        return Response.created(URI.create("/v1/batches/" + batch.id()))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(0))
                .entity(BatchView.from(batch))
                .build();
    }

    @POST
    @Path("/{id}/discard")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "monitoring_discardUndeliveredMessage",
            summary = "Gives a message up; what it says is gone")
    @APIResponse(
            responseCode = "200",
            description = "The message",
            content = @Content(schema = @Schema(implementation = UndeliveredMessageView.class)))
    public Response discard(@PathParam("id") UUID id, @NotNull @Valid DiscardRequest request) {
        return Response.ok(
                        UndeliveredMessageView.from(
                                attending.discard(id, request.reason(), caller.get())))
                .build();
    }
}
