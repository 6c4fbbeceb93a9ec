package org.dueregard.eia.assessment.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.io.File;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.dueregard.eia.assessment.Assessments;
import org.dueregard.eia.assessment.Attaching;
import org.dueregard.eia.attachment.AttachmentStore;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Files of a version. They are handed out as files to keep, never as pages to open. */
@Path("/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attachments")
public class AttachmentResource {
    private final Attaching attaching;
    private final Assessments assessments;
    private final AttachmentStore store;
    private final Shown shown;
    private final CurrentCaller caller;

    public AttachmentResource(
            Attaching attaching,
            Assessments assessments,
            AttachmentStore store,
            Shown shown,
            CurrentCaller caller) {
        this.attaching = attaching;
        this.assessments = assessments;
        this.store = store;
        this.shown = shown;
        this.caller = caller;
    }

    @POST
    @Path("/attachments")
    @Idempotent
    @RolesAllowed(Roles.POLICY_AUTHOR)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "eia_attachFile",
            summary = "Attach a file to the draft",
            description =
                    "At most 10 MB. Its kind is read from its bytes and has to be the Content-Type;"
                            + " PDF, Word, Excel, OpenDocument, text, CSV, PNG and JPEG are taken.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(
            value = AttachmentView.class,
            responseCode = "201",
            responseDescription = "Made")
    public Response attach(
            @PathParam("id") UUID id,
            @QueryParam("name") @NotBlank @Size(max = 200) String name,
            @QueryParam("description") @Size(max = 1_000) @Nullable String description,
            @Parameter(description = "Ref of the evidence that it supports")
                    @QueryParam("evidence")
                    @Pattern(regexp = Refs.FORM)
                    @Nullable String evidence,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable MediaType type,
            File body) {
        var attachment =
                attaching.attach(
                        id,
                        new Attaching.Label(
                                name,
                                type == null ? null : type.getType() + "/" + type.getSubtype(),
                                description,
                                evidence),
                        body,
                        caller.get());
        var version = assessments.require(id).currentVersion();
        return Response.created(
                        URI.create(
                                "/v1/assessments/"
                                        + id
                                        + "/versions/"
                                        + version
                                        + "/attachments/"
                                        + attachment.id()))
                .entity(AttachmentView.from(attachment))
                .build();
    }

    @DELETE
    @Path("/attachments/{attachmentId}")
    @RolesAllowed(Roles.POLICY_AUTHOR)
    @Operation(
            operationId = "eia_detachFile",
            summary = "Take a file away from the draft; versions that were signed keep it")
    public RestResponse<AssessmentView> detach(
            @PathParam("id") UUID id,
            @PathParam("attachmentId") UUID attachmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        attaching.detach(id, attachmentId, ExpectedVersion.of(ifMatch), caller.get());
        return shown.answer(id);
    }

    @GET
    @Path("/versions/{version}/attachments/{attachmentId}")
    @Authenticated
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(operationId = "eia_readAttachment", summary = "The bytes of a file, to keep")
    @APIResponse(
            responseCode = "200",
            description = "The file, under the media type that it has",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(
            @PathParam("id") UUID id,
            @PathParam("version") int version,
            @PathParam("attachmentId") UUID attachmentId) {
        var attachment = assessments.require(id).version(version).attachment(attachmentId);
        return Response.ok(store.read(attachment.sha256()))
                .type(attachment.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename*=UTF-8''" + encoded(attachment.name()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Repr-Digest", digest(attachment.sha256()))
                .build();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    /** RFC 9530. */
    private static String digest(String sha256) {
        return "sha-256=:"
                + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256))
                + ":";
    }
}
