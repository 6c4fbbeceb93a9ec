package org.dueregard.actionplan.edition.web;

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
import org.dueregard.actionplan.edition.Edition;
import org.dueregard.actionplan.edition.EditionContent;
import org.dueregard.actionplan.edition.EditionDocument;
import org.dueregard.actionplan.edition.Editions;
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

/** What everyone reads: the frozen bytes as JSON, or a form made of nothing else. */
@Path("/v1/plan-editions")
@PermitAll
@Tag(name = "Editions")
public class PublishedEditionResource {
    private final Editions editions;
    private final DocumentAnswers answers;

    PublishedEditionResource(Editions editions, DocumentAnswers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "actionPlan_listEditions",
            summary = "Every edition, of all plans or of one; superseded ones too")
    public Page<EditionView> list(
            @QueryParam("plan") @Nullable String plan, @BeanParam PageRequest page) {
        return page.cut(
                editions.page(plan, page.afterKey(PublishedEditionResource::key), page.limit() + 1),
                each -> each.plan() + " " + each.number(),
                EditionView::from);
    }

    @GET
    @Path("/{plan}")
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF
    })
    @Operation(
            operationId = "actionPlan_readLatestEdition",
            summary = "The present edition of a plan, in the form that is asked for")
    @APIResponse(
            responseCode = "200",
            description = "The frozen edition",
            content = @Content(schema = @Schema(implementation = EditionContent.class)))
    public Response latest(
            @PathParam("plan") String plan,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        return answer(editions.requireLatest(plan), form, request);
    }

    @GET
    @Path("/{plan}/{edition}")
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF
    })
    @Operation(
            operationId = "actionPlan_readEdition",
            summary = "One edition, which never changes, in the form that is asked for")
    @APIResponse(
            responseCode = "200",
            description = "The frozen edition",
            content = @Content(schema = @Schema(implementation = EditionContent.class)))
    public Response read(
            @PathParam("plan") String plan,
            @PathParam("edition") int edition,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        return answer(editions.require(plan, edition), form, request);
    }

    private Response answer(Edition edition, @Nullable DocumentForm form, Request request) {
        var superseded = editions.isSuperseded(edition);
        var frozen =
                new DocumentAnswers.Frozen(
                        edition.document(),
                        edition.sha256(),
                        edition.address(),
                        superseded ? "superseded" : "present");
        var present = "/v1/plan-editions/" + edition.plan();
        var answer =
                answers.frozen(
                        frozen,
                        () ->
                                EditionDocument.of(edition.content())
                                        .withNotice(notice(superseded, present)),
                        form,
                        request);
        return DocumentAnswers.ofVersions(answer, present, superseded);
    }

    private static Document.@Nullable Notice notice(boolean superseded, String present) {
        return superseded
                ? new Document.Notice(
                        "This edition has been superseded and may be out of date.",
                        "Read the present edition",
                        present)
                : null;
    }

    private static Edition.Key key(String cursor) {
        var parts = cursor.split(" ", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException(cursor);
        }
        return new Edition.Key(parts[0], Integer.parseInt(parts[1]));
    }
}
