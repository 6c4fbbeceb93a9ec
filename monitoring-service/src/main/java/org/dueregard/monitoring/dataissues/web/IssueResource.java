package org.dueregard.monitoring.dataissues.web;

import io.quarkus.security.Authenticated;
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
import org.dueregard.monitoring.dataissues.DataIssue;
import org.dueregard.monitoring.dataissues.DataIssues;
import org.dueregard.monitoring.dataissues.IssueState;
import org.dueregard.monitoring.dataissues.Recording;
import org.dueregard.monitoring.datasets.Datasets;
import org.dueregard.platform.caller.CurrentCaller;
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

/** What is known to be wrong with the data of a dataset. */
@Path("/v1/datasets/{dataset}/issues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Data quality")
public class IssueResource {
    private final Datasets datasets;
    private final DataIssues issues;
    private final Recording recording;
    private final CurrentCaller caller;

    IssueResource(Datasets datasets, DataIssues issues, Recording recording, CurrentCaller caller) {
        this.datasets = datasets;
        this.issues = issues;
        this.recording = recording;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ANALYST, Roles.AUDITOR, Roles.DATA_PROVIDER})
    @Operation(
            operationId = "monitoring_recordDataIssue",
            summary =
                    "Records what is wrong with the data of a source: its months are not certified until it is resolved or accepted")
    @APIResponseSchema(
            value = IssueView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    public Response record(
            @PathParam("dataset") String dataset, @NotNull @Valid IssueRequest request) {
        var issue = recording.record(request.asked(dataset), caller.get());
        return Response.created(
                        URI.create("/v1/datasets/%s/issues/%s".formatted(dataset, issue.id())))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(issue.version()))
                .entity(IssueView.from(issue))
                .build();
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listDataIssues",
            summary = "Issues in the order in which they were recorded")
    public Page<IssueView> list(
            @PathParam("dataset") String dataset,
            @QueryParam("state") @Nullable IssueState state,
            @BeanParam PageRequest page) {
        return page.cut(
                issues.page(
                        datasets.require(dataset).dataset(),
                        state,
                        Lists.after(page, UUID::fromString),
                        page.limit() + 1),
                (DataIssue issue) -> issue.id().toString(),
                IssueView::from);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "monitoring_getDataIssue", summary = "An issue")
    @APIResponse(
            responseCode = "200",
            description = "The issue, with its version as ETag",
            content = @Content(schema = @Schema(implementation = IssueView.class)))
    public Response get(@PathParam("dataset") String dataset, @PathParam("id") UUID id) {
        return answer(issues.require(dataset, id));
    }

    @POST
    @Path("/{id}/resolution")
    @RolesAllowed(Roles.DATA_PROVIDER)
    @Operation(
            operationId = "monitoring_resolveDataIssue",
            summary = "A data provider says what was put right")
    @APIResponse(
            responseCode = "200",
            description = "The issue",
            content = @Content(schema = @Schema(implementation = IssueView.class)))
    public Response resolve(
            @PathParam("dataset") String dataset,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueOutcomeRequest request) {
        return answer(
                recording.resolve(
                        dataset, id, request.outcome(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed(Roles.ANALYST)
    @Operation(
            operationId = "monitoring_acceptDataIssue",
            summary = "An analyst who has not recorded it says why figures are drawn all the same")
    @APIResponse(
            responseCode = "200",
            description = "The issue",
            content = @Content(schema = @Schema(implementation = IssueView.class)))
    public Response accept(
            @PathParam("dataset") String dataset,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid IssueOutcomeRequest request) {
        return answer(
                recording.accept(
                        dataset, id, request.outcome(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    private static Response answer(DataIssue issue) {
        return Response.ok(IssueView.from(issue))
                .header(HttpHeaders.ETAG, ExpectedVersion.tag(issue.version()))
                .build();
    }
}
