package org.dueregard.actionplan.contribution.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dueregard.actionplan.contribution.Appraising;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.table.TableForm;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What a person has contributed: for themselves and for whoever manages their post. */
@Path("/v1/people/{person}/contribution")
@Authenticated
@Tag(name = "Contributions")
public class ContributionResource {
    private static final String CACHING = "private, no-store";

    private final Appraising appraising;
    private final CurrentCaller caller;

    ContributionResource(Appraising appraising, CurrentCaller caller) {
        this.appraising = appraising;
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
    @Produces(TableForm.Media.CSV)
    @Operation(
            operationId = "actionPlan_exportContribution",
            summary = "The same as CSV, a line for each action")
    public Response export(@PathParam("person") String person) {
        return Response.ok(ContributionTable.csv(view(person)))
                .header(HttpHeaders.CACHE_CONTROL, CACHING)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"contribution.csv\"")
                .build();
    }

    private ContributionView view(String person) {
        return ContributionView.from(appraising.of(new Person(person), caller.get()));
    }
}
