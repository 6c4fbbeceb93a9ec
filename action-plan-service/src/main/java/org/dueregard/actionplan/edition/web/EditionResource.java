package org.dueregard.actionplan.edition.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.dueregard.actionplan.edition.Compared;
import org.dueregard.actionplan.edition.Comparing;
import org.dueregard.actionplan.edition.Publishing;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.document.DocumentAnswers;
import org.dueregard.platform.document.DocumentForm;
import org.dueregard.platform.document.DocumentView;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Publishing editions of a plan, and what has changed between two states of it. */
@Path("/v1/plans/{code}")
@Authenticated
@Tag(name = "Editions")
public class EditionResource {
    private final Publishing publishing;
    private final Comparing comparing;
    private final DocumentAnswers answers;
    private final CurrentCaller caller;

    EditionResource(
            Publishing publishing,
            Comparing comparing,
            DocumentAnswers answers,
            CurrentCaller caller) {
        this.publishing = publishing;
        this.comparing = comparing;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/editions")
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "actionPlan_publishEdition",
            summary = "Publishes the next edition of a plan: its secretariat alone")
    @APIResponseSchema(value = EditionView.class, responseCode = "201")
    public RestResponse<EditionView> publish(
            @PathParam("code") String code, @Valid @NotNull PublishEditionRequest request) {
        var edition = publishing.publish(code, request.asAt(), caller.get());
        return ResponseBuilder.<EditionView>created(URI.create(edition.address()))
                .entity(EditionView.from(edition))
                .build();
    }

    @GET
    @Path("/comparison")
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF
    })
    @Operation(
            operationId = "actionPlan_comparePlan",
            summary = "What has come, gone, moved, been completed or slipped between two states")
    @APIResponse(
            responseCode = "200",
            description = "What has changed",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response compare(
            @PathParam("code") String code,
            @Parameter(description = "The number of an edition, or a day", required = true)
                    @QueryParam("from")
                    @NotNull
                    String from,
            @Parameter(description = "The number of an edition, or a day", required = true)
                    @QueryParam("to")
                    @NotNull
                    String to,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        var before = Compared.parse(from, "query:from");
        var after = Compared.parse(to, "query:to");
        return answers.made(
                comparing.compare(code, before, after),
                "/v1/plans/" + code + "/comparison?from=" + before + "&to=" + after,
                form,
                request);
    }
}
