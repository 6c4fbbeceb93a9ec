package org.dueregard.monitoring.senders.web;

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
import java.util.UUID;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.monitoring.senders.Admitting;
import org.dueregard.monitoring.senders.Sender;
import org.dueregard.monitoring.senders.Senders;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who may send the records of a dataset, source by source. */
@Path("/v1/datasets/{dataset}/senders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Senders")
public class SenderResource {
    private final Datasets datasets;
    private final Senders senders;
    private final Admitting admitting;
    private final CurrentCaller caller;

    SenderResource(Datasets datasets, Senders senders, Admitting admitting, CurrentCaller caller) {
        this.datasets = datasets;
        this.senders = senders;
        this.admitting = admitting;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.ANALYST, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "monitoring_listSenders",
            summary = "Who may send, and who might once, in the order in which they came")
    public Page<SenderView> list(
            @PathParam("dataset") String dataset,
            @QueryParam("source") @Nullable String source,
            @BeanParam PageRequest page) {
        return page.cut(
                senders.page(
                        datasets.require(dataset).dataset(),
                        source,
                        Lists.after(page, UUID::fromString),
                        page.limit() + 1),
                (Sender sender) -> sender.id().toString(),
                SenderView::from);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "monitoring_admitSender",
            summary = "Lets somebody send the records of a source beside those who do")
    @APIResponseSchema(
            value = SenderView.class,
            responseCode = "201",
            responseDescription = "Admitted")
    public Response admit(
            @PathParam("dataset") String dataset, @NotNull @Valid AdmissionRequest request) {
        var sender =
                admitting.admit(
                        dataset,
                        request.source(),
                        new Person(request.person().strip()),
                        request.reason().strip(),
                        caller.get());
        return Response.created(
                        URI.create("/v1/datasets/%s/senders/%s".formatted(dataset, sender.id())))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(sender.version()))
                .entity(SenderView.from(sender))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DATA_PROVIDER, Roles.ANALYST, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(operationId = "monitoring_getSender", summary = "A sender")
    @APIResponse(
            responseCode = "200",
            description = "The sender, with their version as ETag",
            content = @Content(schema = @Schema(implementation = SenderView.class)))
    public Response get(@PathParam("dataset") String dataset, @PathParam("id") UUID id) {
        return answer(senders.require(dataset, id));
    }

    @POST
    @Path("/{id}/removal")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "monitoring_removeSender",
            summary = "Lets somebody send no more; what they have sent stays")
    @APIResponse(
            responseCode = "200",
            description = "The sender, with their version as ETag",
            content = @Content(schema = @Schema(implementation = SenderView.class)))
    public Response remove(
            @PathParam("dataset") String dataset,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RemovalRequest request) {
        return answer(
                admitting.remove(
                        dataset,
                        id,
                        request.reason().strip(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private static Response answer(Sender sender) {
        return Response.ok(SenderView.from(sender))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(sender.version()))
                .build();
    }
}
