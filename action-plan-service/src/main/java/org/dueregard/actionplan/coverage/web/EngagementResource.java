package org.dueregard.actionplan.coverage.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.coverage.EngagementRecords;
import org.dueregard.actionplan.coverage.Engaging;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.OneTable;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.document.DocumentAnswers;
import org.dueregard.platform.document.DocumentForm;
import org.dueregard.platform.document.DocumentView;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
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
import org.jspecify.annotations.Nullable;

/** Engagement of business groups with communities, and who lacks it. */
@Path("/v1/engagement-records")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Coverage")
public class EngagementResource {
    private final EngagementRecords records;
    private final Engaging engaging;
    private final DocumentAnswers documents;
    private final CurrentCaller caller;
    private final InstantSource clock;

    EngagementResource(
            EngagementRecords records,
            Engaging engaging,
            DocumentAnswers documents,
            CurrentCaller caller,
            InstantSource clock) {
        this.records = records;
        this.engaging = engaging;
        this.documents = documents;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "actionPlan_recordEngagement",
            summary = "The lead of a business group, or the office, records that it has engaged")
    @APIResponseSchema(value = EngagementRecordView.class, responseCode = "201")
    public RestResponse<EngagementRecordView> record(
            @Valid @NotNull RecordEngagementRequest request) {
        var engagement = engaging.record(request.asked(), caller.get());
        return Answers.created(
                "/v1/engagement-records/" + engagement.id(),
                EngagementRecordView.from(engagement),
                0);
    }

    @GET
    @Operation(
            operationId = "actionPlan_listEngagementRecords",
            summary = "Records of a unit or a year, in the order in which they were made")
    public Page<EngagementRecordView> list(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("year") @Min(1900) @Max(2199) @Nullable Integer year,
            @BeanParam PageRequest page) {
        return page.cut(
                records.page(unit, year, page.afterKey(UUID::fromString), page.limit() + 1),
                each -> each.id().toString(),
                EngagementRecordView::from);
    }

    @GET
    @Path("/coverage")
    @Operation(
            operationId = "actionPlan_reportEngagement",
            summary = "How many records each business group has of a year, and which have none")
    public RestResponse<EngagementCoverageView> coverage(
            @QueryParam("year") @NotNull @Min(1900) @Max(2199) Integer year) {
        return RestResponse.ok(EngagementCoverageView.from(records.coverage(year)));
    }

    @GET
    @Path("/coverage/export")
    @Produces({
        DocumentAnswers.JSON,
        DocumentAnswers.HTML,
        DocumentAnswers.CSV,
        DocumentAnswers.TEXT,
        DocumentAnswers.PDF
    })
    @Operation(operationId = "actionPlan_exportEngagement", summary = "The same as a table")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response export(
            @QueryParam("year") @NotNull @Min(1900) @Max(2199) Integer year,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        return documents.made(
                OneTable.document(
                        "Engagement with communities in " + year,
                        LondonDay.of(clock.instant()),
                        "Each business group",
                        List.of(
                                Column.of("unit", "Business group"),
                                Column.of("name", "Name"),
                                Column.of("records", "Records")),
                        records.coverage(year).groups().stream()
                                .map(
                                        each ->
                                                Table.row(
                                                        each.group().code(),
                                                        each.group().name(),
                                                        each.records()))
                                .toList()),
                "/v1/engagement-records/coverage/export?year=" + year,
                form,
                request);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "actionPlan_readEngagementRecord", summary = "One record")
    public RestResponse<EngagementRecordView> read(@PathParam("id") UUID id) {
        return Answers.ok(EngagementRecordView.from(records.require(id)), 0);
    }
}
