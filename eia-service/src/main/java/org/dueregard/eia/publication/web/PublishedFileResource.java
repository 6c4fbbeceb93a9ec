package org.dueregard.eia.publication.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.dueregard.eia.publication.PublishedFiles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files of published copies, for everyone: handed out to keep, never as pages to open. */
@Path("/v1/published-assessments/{id}/versions/{version}/attachments")
@PermitAll
@Tag(name = "Published assessments")
public class PublishedFileResource {
    private final PublishedFiles files;

    public PublishedFileResource(PublishedFiles files) {
        this.files = files;
    }

    @GET
    @Path("/{sha256:[0-9a-f]{64}}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "eia_readPublishedFile",
            summary = "The bytes of a file of a published version, by their SHA-256",
            description = "Where the copy gives the file an address; also once it is superseded.")
    @APIResponse(
            responseCode = "200",
            description = "The file, under the media type that it has",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(
            @PathParam("id") UUID id,
            @PathParam("version") int version,
            @PathParam("sha256") String sha256,
            @Context Request request) {
        var file = files.require(id, version, sha256);
        var tag = new EntityTag(sha256);
        var unchanged = request.evaluatePreconditions(tag);
        var response =
                unchanged != null
                        ? unchanged
                        : Response.ok(files.bytes(file))
                                .type(file.mediaType())
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "attachment; filename*=UTF-8''" + encoded(file.name()))
                                .header("Repr-Digest", digest(sha256));
        return response.tag(tag)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
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
