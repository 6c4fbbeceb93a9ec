package org.dueregard.actionplan.coverage.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.coverage.CoverageMarks;
import org.dueregard.actionplan.coverage.Received;
import org.dueregard.actionplan.web.OneTable;
import org.dueregard.platform.document.DocumentAnswers;
import org.dueregard.platform.document.DocumentForm;
import org.dueregard.platform.document.DocumentView;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was received in exercises that are listed: for the public, to spread good practice. */
@Path("/v1/local-strategies")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Coverage")
public class LocalStrategyResource {
    private static final int AT_ONCE = 500;
    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("name", "Member"),
                    Column.of("title", "Title"),
                    Column.of("returnType", "Kind"),
                    Column.of("receivedOn", "Received on"),
                    Column.of("goodPractice", "Good practice"),
                    Column.of("link", "Read at"));

    private final CoverageMarks marks;
    private final DocumentAnswers documents;
    private final InstantSource clock;

    LocalStrategyResource(CoverageMarks marks, DocumentAnswers documents, InstantSource clock) {
        this.marks = marks;
        this.documents = documents;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "actionPlan_listLocalStrategies",
            summary =
                    "For the public: the latest strategy received of each, with link and date; of a kind, or good practice only")
    public Page<LocalStrategyView> list(
            @QueryParam("returnType") @Nullable String returnType,
            @QueryParam("goodPractice") @DefaultValue("false") boolean goodPractice,
            @BeanParam PageRequest page) {
        return page.cut(
                marks.received(
                        returnType,
                        goodPractice,
                        page.afterKey(UUID::fromString),
                        page.limit() + 1),
                each -> each.mark().id().toString(),
                LocalStrategyView::from);
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
            operationId = "actionPlan_exportLocalStrategies",
            summary = "The whole list as a table, in the form that is asked for")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    public Response export(
            @QueryParam("returnType") @Nullable String returnType,
            @QueryParam("goodPractice") @DefaultValue("false") boolean goodPractice,
            @QueryParam("form") @Nullable DocumentForm form,
            @Context Request request) {
        var address = UriBuilder.fromPath("/v1/local-strategies/export");
        if (returnType != null) {
            address.queryParam("returnType", "{returnType}");
        }
        if (goodPractice) {
            address.queryParam("goodPractice", true);
        }
        return documents.made(
                OneTable.document(
                        goodPractice ? "Good practice in local strategies" : "Local strategies",
                        LondonDay.of(clock.instant()),
                        "The latest of each member",
                        COLUMNS,
                        all(returnType, goodPractice),
                        "Each was received by the programme office, and links to where it is read."),
                address.build(returnType == null ? new Object[0] : new Object[] {returnType})
                        .toString(),
                form,
                request);
    }

    private List<List<@Nullable Object>> all(@Nullable String returnType, boolean goodPractice) {
        var rows = new ArrayList<List<@Nullable Object>>();
        List<Received> some;
        UUID last = null;
        do {
            some = marks.received(returnType, goodPractice, last, AT_ONCE);
            for (var each : some) {
                rows.add(row(LocalStrategyView.from(each)));
                last = each.mark().id();
            }
        } while (some.size() == AT_ONCE);
        return rows;
    }

    private static List<@Nullable Object> row(LocalStrategyView strategy) {
        return Table.row(
                strategy.name(),
                strategy.title(),
                strategy.returnType(),
                strategy.receivedOn(),
                strategy.goodPractice(),
                strategy.link());
    }
}
