package org.dueregard.monitoring.releases.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.releases.PublishedRelease;
import org.dueregard.monitoring.releases.PublishedReleases;
import org.dueregard.monitoring.releases.ReleaseDocument;
import org.dueregard.monitoring.releases.ReleasedFile;
import org.dueregard.monitoring.releases.ReleasedTable;
import org.dueregard.monitoring.tables.TableFile;
import org.dueregard.monitoring.tables.web.TableAnswers;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What everybody reads: releases that are published, and nothing else. */
@Path("/v1/published-releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Published releases")
public class PublishedReleaseResource {
    private static final String MAY_BE_PUT_RIGHT = "public, max-age=60";
    private static final String NEVER_CHANGES = "public, max-age=31536000, immutable";

    private final PublishedReleases releases;

    PublishedReleaseResource(PublishedReleases releases) {
        this.releases = releases;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "monitoring_listPublishedReleases",
            summary = "Everything that is published, the newest first")
    public Page<PublishedReleaseView> list(@BeanParam PageRequest page) {
        return page.cut(
                releases.newest(
                        Lists.after(page, PublishedReleaseResource::place), page.limit() + 1),
                PublishedReleaseResource::key,
                PublishedReleaseView::from);
    }

    @GET
    @PermitAll
    @Path("/corrections")
    @Operation(
            operationId = "monitoring_listReleaseCorrections",
            summary =
                    "The corrections log: which release puts which right, and why, the newest first")
    public Page<PublishedReleaseView> corrections(@BeanParam PageRequest page) {
        return page.cut(
                releases.corrections(
                        Lists.after(page, PublishedReleaseResource::place), page.limit() + 1),
                PublishedReleaseResource::key,
                PublishedReleaseView::from);
    }

    @GET
    @PermitAll
    @Path("/{id}")
    @Operation(
            operationId = "monitoring_readPublishedRelease",
            summary = "A release with its tables, its hash, and whether it has been put right")
    @APIResponse(
            responseCode = "200",
            description = "The release",
            content = @Content(schema = @Schema(implementation = ReleaseReadingView.class)))
    public Response read(@PathParam("id") UUID id) {
        var release = releases.require(id);
        var correctedBy = releases.correctionOf(id).orElse(null);
        return described(
                        Response.ok(ReleaseReadingView.from(release, correctedBy)),
                        release,
                        correctedBy)
                .header(
                        HttpHeaders.ETAG,
                        "\"" + release.sha256() + (correctedBy == null ? "" : "-corrected") + "\"")
                .build();
    }

    @GET
    @PermitAll
    @Path("/{id}/document")
    @Operation(
            operationId = "monitoring_readReleaseDocument",
            summary = "The frozen bytes of a release, whose SHA-256 is its hash")
    @APIResponse(
            responseCode = "200",
            description = "The document, as canonical JSON",
            content = @Content(schema = @Schema(implementation = ReleaseDocument.class)))
    public Response document(@PathParam("id") UUID id) {
        var release = releases.require(id);
        return Response.ok(release.document(), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.ETAG, "\"" + release.sha256() + "\"")
                .header("Repr-Digest", digest(release))
                .header(HttpHeaders.CACHE_CONTROL, NEVER_CHANGES)
                .build();
    }

    @GET
    @PermitAll
    @Path("/{id}/tables/{number}")
    @Produces({
        MediaType.APPLICATION_JSON,
        TableFile.Media.CSV,
        TableFile.Media.CSVW,
        TableFile.Media.ODS
    })
    @Operation(
            operationId = "monitoring_readReleasedTable",
            summary =
                    "One table of a release, as JSON, CSV, its metadata (CSV on the Web), or an OpenDocument spreadsheet")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReleasedTable.class)),
                @Content(
                        mediaType = TableFile.Media.CSV,
                        schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFile.Media.CSVW,
                        schema = @Schema(type = SchemaType.OBJECT)),
                @Content(
                        mediaType = TableFile.Media.ODS,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response table(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @Parameter(description = "The form of the file; without one Accept decides")
                    @QueryParam("form")
                    @Nullable TableFile form,
            @Context Request request) {
        var release = releases.require(id);
        var table =
                release.content().tables().stream()
                        .filter(each -> each.number() == number)
                        .findFirst()
                        .orElseThrow(
                                () -> DomainException.notFound("table of the release", number));
        var correctedBy = releases.correctionOf(id).orElse(null);
        var answer =
                TableAnswers.answer(
                        request, form, table, () -> ReleasedFile.of(release, table, correctedBy));
        return described(Response.fromResponse(answer), release, correctedBy)
                .header(
                        HttpHeaders.ETAG,
                        "\"%s-%d-%s%s\""
                                .formatted(
                                        release.sha256(),
                                        number,
                                        answer.getMediaType().getSubtype().replace('+', '-'),
                                        correctedBy == null ? "" : "-corrected"))
                .build();
    }

    private static Response.ResponseBuilder described(
            Response.ResponseBuilder response,
            PublishedRelease release,
            @Nullable PublishedRelease correctedBy) {
        var here = "/v1/published-releases/";
        response.header(HttpHeaders.CACHE_CONTROL, MAY_BE_PUT_RIGHT);
        if (correctedBy != null) {
            response.header(
                    HttpHeaders.LINK,
                    "<" + here + correctedBy.id() + ">; rel=\"successor-version\"");
        }
        if (release.corrects() != null) {
            response.header(
                    HttpHeaders.LINK,
                    "<" + here + release.corrects() + ">; rel=\"predecessor-version\"");
        }
        return response;
    }

    /** RFC 9530. */
    private static String digest(PublishedRelease release) {
        return "sha-256=:"
                + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(release.sha256()))
                + ":";
    }

    private static String key(PublishedReleases.Listed listed) {
        return new PublishedReleases.Place(listed.publishedAt(), listed.id()).toString();
    }

    private static PublishedReleases.Place place(String key) {
        try {
            return PublishedReleases.Place.of(key);
        } catch (java.time.DateTimeException ofAnotherList) {
            throw new IllegalArgumentException(ofAnotherList);
        }
    }
}
