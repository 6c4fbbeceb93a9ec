package org.dueregard.actionplan.meeting.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.actionplan.meeting.Minutes;
import org.dueregard.actionplan.meeting.MinutesBook;
import org.dueregard.actionplan.meeting.MinutesDocument;
import org.dueregard.actionplan.meeting.PublishedMinutes;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.DocumentAnswers;
import org.dueregard.platform.document.DocumentForm;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Minutes that everyone reads: the frozen bytes as JSON, or a form made of nothing else. */
@Path("/v1/published-minutes")
@PermitAll
@Tag(name = "Minutes")
public class PublishedMinutesResource {
    private final MinutesBook book;
    private final DocumentAnswers answers;

    PublishedMinutesResource(MinutesBook book, DocumentAnswers answers) {
        this.book = book;
        this.answers = answers;
    }

    static String pathOf(Minutes minutes) {
        return "/v1/published-minutes/" + minutes.meeting() + "/versions/" + minutes.number();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
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
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF
    })
    @Operation(
            operationId = "actionPlan_readPublishedMinutes",
            summary = "The latest published minutes of a meeting, in the form that is asked for")
    @APIResponse(
            responseCode = "200",
            description = "The frozen minutes",
            content = @Content(schema = @Schema(implementation = PublishedMinutes.class)))
    public Response latest(
            @PathParam("meeting") UUID meeting,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        return answer(book.requirePublished(meeting, null), form, request);
    }

    @GET
    @Path("/{meeting}/versions/{version}")
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF
    })
    @Operation(
            operationId = "actionPlan_readPublishedMinutesVersion",
            summary = "One published version, which never changes, in the form that is asked for")
    @APIResponse(
            responseCode = "200",
            description = "The frozen minutes",
            content = @Content(schema = @Schema(implementation = PublishedMinutes.class)))
    public Response version(
            @PathParam("meeting") UUID meeting,
            @PathParam("version") int version,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        return answer(book.requirePublished(meeting, version), form, request);
    }

    private Response answer(Minutes minutes, @Nullable DocumentForm form, Request request) {
        var present = book.requirePublished(minutes.meeting(), null);
        var corrected = present.number() > minutes.number();
        var here = "/v1/published-minutes/" + minutes.meeting();
        var answer =
                answers.frozen(
                        new DocumentAnswers.Frozen(
                                Objects.requireNonNull(minutes.document()),
                                Objects.requireNonNull(minutes.sha256()),
                                pathOf(minutes),
                                corrected ? "corrected" : "present"),
                        () ->
                                MinutesDocument.of(minutes.published())
                                        .withNotice(notice(corrected, here)),
                        form,
                        request);
        return DocumentAnswers.ofVersions(answer, here, corrected);
    }

    private static Document.@Nullable Notice notice(boolean corrected, String present) {
        return corrected
                ? new Document.Notice(
                        "These minutes were corrected since.",
                        "Read the corrected minutes",
                        present)
                : null;
    }
}
