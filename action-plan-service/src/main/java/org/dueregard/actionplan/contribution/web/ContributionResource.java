package org.dueregard.actionplan.contribution.web;

import io.quarkus.security.Authenticated;
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
import jakarta.ws.rs.core.UriBuilder;
import org.dueregard.actionplan.contribution.Appraising;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.document.DocumentAnswers;
import org.dueregard.platform.document.DocumentForm;
import org.dueregard.platform.document.DocumentView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What a person has contributed: for themselves and for whoever manages their post. */
@Path("/v1/people/{person}/contribution")
@Authenticated
@Tag(name = "Contributions")
public class ContributionResource {
    private static final String CACHING = "private, no-store";

    private final Appraising appraising;
    private final DocumentAnswers documents;
    private final CurrentCaller caller;

    ContributionResource(Appraising appraising, DocumentAnswers documents, CurrentCaller caller) {
        this.appraising = appraising;
        this.documents = documents;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "actionPlan_readContribution",
            summary = "The outcomes of the actions that a person answered for",
            description =
                    "The person is named by the sub of their tokens. They read it themselves; the"
                            + " holder of the post that manages theirs reads what they did in it.")
    public RestResponse<ContributionView> read(@PathParam("person") String person) {
        return ResponseBuilder.ok(view(person)).header(HttpHeaders.CACHE_CONTROL, CACHING).build();
    }

    @GET
    @Path("/export")
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF
    })
    @Operation(
            operationId = "actionPlan_exportContribution",
            summary = "The same as a table, a line for each action, in the form that is asked for")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response export(
            @PathParam("person") String person,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        var answer =
                documents.made(
                        ContributionTable.of(view(person)),
                        UriBuilder.fromPath("/v1/people/{person}/contribution/export")
                                .build(person)
                                .toString(),
                        form,
                        request);
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, CACHING);
        return answer;
    }

    private ContributionView view(String person) {
        return ContributionView.from(appraising.of(new Person(person), caller.get()));
    }
}
