package org.dueregard.actionplan.report.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.dueregard.actionplan.report.ReportName;
import org.dueregard.actionplan.report.Reports;
import org.dueregard.actionplan.report.Scope;
import org.dueregard.actionplan.web.Reader;
import org.dueregard.platform.document.DocumentAnswers;
import org.dueregard.platform.document.DocumentForm;
import org.dueregard.platform.document.DocumentView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reports that are made anew each time; the overview is for everyone. */
@Path("/v1/reports")
@Produces({
    DocumentAnswers.JSON,
    DocumentAnswers.HTML,
    DocumentAnswers.CSV,
    DocumentAnswers.TEXT,
    DocumentAnswers.PDF
})
@Tag(name = "Reports")
public class ReportResource {
    private final Reports reports;
    private final DocumentAnswers answers;
    private final Reader reader;

    ReportResource(Reports reports, DocumentAnswers answers, Reader reader) {
        this.reports = reports;
        this.answers = answers;
        this.reader = reader;
    }

    @GET
    @Path("/overview")
    @PermitAll
    @Operation(
            operationId = "actionPlan_reportOverview",
            summary = "How each business area stands; without owners' notes for the public")
    @APIResponse(
            responseCode = "200",
            description = "The overview",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response overview(
            @QueryParam("plan") @Nullable String plan,
            @QueryParam("body") @Nullable String body,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        return answer(ReportName.OVERVIEW, plan, body, form, request);
    }

    @GET
    @Path("/{report}")
    @Authenticated
    @Operation(
            operationId = "actionPlan_report",
            summary =
                    "A report as at today: exceptions, ownership, slippage, completion-requests,"
                            + " recommendations, deferred-commitments, plan-evaluations")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response report(
            @PathParam("report") String report,
            @QueryParam("plan") @Nullable String plan,
            @QueryParam("body") @Nullable String body,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        return answer(ReportName.require(report), plan, body, form, request);
    }

    private Response answer(
            ReportName report,
            @Nullable String plan,
            @Nullable String body,
            @Nullable DocumentForm form,
            Request request) {
        return answers.made(
                reports.make(report, new Scope(plan, body, reader.isPublic())),
                "/v1/reports/" + report.path() + query(plan, body),
                form,
                request);
    }

    private static String query(@Nullable String plan, @Nullable String body) {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (plan != null) {
            query.add("plan=" + encoded(plan));
        }
        if (body != null) {
            query.add("body=" + encoded(body));
        }
        return query.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
