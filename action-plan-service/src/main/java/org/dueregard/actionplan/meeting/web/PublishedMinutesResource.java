package org.dueregard.actionplan.meeting.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.actionplan.meeting.Minutes;
import org.dueregard.actionplan.meeting.MinutesBook;
import org.dueregard.actionplan.meeting.PublishedMinutes;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Minutes that everyone reads: the frozen bytes. */
@Path("/v1/published-minutes")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Minutes")
public class PublishedMinutesResource {
    private final MinutesBook book;

    PublishedMinutesResource(MinutesBook book) {
        this.book = book;
    }

    static String pathOf(Minutes minutes) {
        return "/v1/published-minutes/" + minutes.meeting() + "/versions/" + minutes.number();
    }

    @GET
    @Operation(
            operationId = "actionPlan_listPublishedMinutes",
            summary = "Published minutes, of one body or of all")
    public Page<PublishedMinutesView> list(
            @QueryParam("body") @Nullable String body, @BeanParam PageRequest page) {
        return page.cut(
                book.published(body, page.afterKey(UUID::fromString), page.limit() + 1),
                minutes -> minutes.id().toString(),
                PublishedMinutesView::from);
    }

    @GET
    @Path("/{meeting}")
    @Operation(
            operationId = "actionPlan_readPublishedMinutes",
            summary = "The latest published minutes of a meeting")
    @APIResponseSchema(value = PublishedMinutes.class, responseCode = "200")
    public Response latest(@PathParam("meeting") UUID meeting, @Context Request request) {
        return answer(book.requirePublished(meeting, null), request);
    }

    @GET
    @Path("/{meeting}/versions/{version}")
    @Operation(
            operationId = "actionPlan_readPublishedMinutesVersion",
            summary = "One published version, which never changes")
    @APIResponseSchema(value = PublishedMinutes.class, responseCode = "200")
    public Response version(
            @PathParam("meeting") UUID meeting,
            @PathParam("version") int version,
            @Context Request request) {
        return answer(book.requirePublished(meeting, version), request);
    }

    private static Response answer(Minutes minutes, Request request) {
        var sha256 = Objects.requireNonNull(minutes.sha256());
        var tag = new EntityTag(sha256);
        var unchanged = request.evaluatePreconditions(tag);
        var response =
                unchanged != null
                        ? unchanged
                        : Response.ok(minutes.document()).header("Repr-Digest", digest(sha256));
        var here = "/v1/published-minutes/" + minutes.meeting();
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .header(HttpHeaders.CONTENT_LOCATION, pathOf(minutes))
                .header(HttpHeaders.LINK, "<" + here + ">; rel=\"latest-version\"")
                .build();
    }

    /** RFC 9530. */
    private static String digest(String sha256) {
        return "sha-256=:"
                + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256))
                + ":";
    }
}
