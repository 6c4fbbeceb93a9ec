package org.dueregard.actionplan.report.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.util.UUID;
import org.dueregard.actionplan.report.BoardReports;
import org.dueregard.actionplan.report.Reporting;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.document.DocumentAnswers;
import org.dueregard.platform.document.DocumentForm;
import org.dueregard.platform.document.DocumentView;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Papers for boards, in the structure that the oversight authority fixed. */
@Path("/v1/board-reports")
@Authenticated
@Tag(name = "Reports")
public class BoardReportResource {
    private final BoardReports reports;
    private final Reporting reporting;
    private final DocumentAnswers answers;
    private final CurrentCaller caller;

    BoardReportResource(
            BoardReports reports,
            Reporting reporting,
            DocumentAnswers answers,
            CurrentCaller caller) {
        this.reports = reports;
        this.reporting = reporting;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_writeBoardReport",
            summary = "Hands in a paper for a board, with all parts from A to F")
    @APIResponseSchema(value = BoardReportView.class, responseCode = "201")
    public RestResponse<BoardReportView> write(@Valid @NotNull WriteBoardReportRequest request) {
        var report = reporting.write(request.asked(), caller.get());
        return ResponseBuilder.<BoardReportView>created(URI.create(BoardReportView.address(report)))
                .entity(BoardReportView.from(report))
                .build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "actionPlan_listBoardReports",
            summary = "Papers of all boards or of one, in the order in which they were handed in")
    public Page<BoardReportView> list(
            @QueryParam("body") @Nullable String body, @BeanParam PageRequest page) {
        return page.cut(
                reports.page(body, page.afterKey(UUID::fromString), page.limit() + 1),
                each -> each.id().toString(),
                BoardReportView::from);
    }

    @GET
    @Path("/{id}")
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF
    })
    @Operation(
            operationId = "actionPlan_readBoardReport",
            summary = "A paper for a board, in the form that is asked for")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response read(
            @PathParam("id") UUID id,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        var report = reports.require(id);
        return answers.made(report.document(), BoardReportView.address(report), form, request);
    }
}
