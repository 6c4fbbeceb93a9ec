package org.dueregard.actionplan.programme.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.programme.Delivering;
import org.dueregard.actionplan.programme.Strands;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What was found of a strand, again and again. */
@Path("/v1/programmes/{code}/strands/{strand}/stocktakes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Programmes")
public class StocktakeResource {
    private final Strands strands;
    private final Delivering delivering;
    private final CurrentCaller caller;

    StocktakeResource(Strands strands, Delivering delivering, CurrentCaller caller) {
        this.strands = strands;
        this.delivering = delivering;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "actionPlan_takeStock",
            summary = "The post that delivers the programme takes stock of a strand")
    @APIResponseSchema(value = StocktakeView.class, responseCode = "201")
    public RestResponse<StocktakeView> take(
            @PathParam("code") String code,
            @PathParam("strand") String strand,
            @Valid @NotNull TakeStockRequest request) {
        var taken = delivering.takeStock(code, strand, request.asked(), caller.get());
        return Answers.created(
                "/v1/programmes/"
                        + code
                        + "/strands/"
                        + strand
                        + "/stocktakes/"
                        + taken.stocktake().id(),
                StocktakeView.from(taken.stocktake()),
                taken.strand().version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listStocktakes",
            summary = "Every stocktake of a strand, the first one first")
    public Page<StocktakeView> list(
            @PathParam("code") String code,
            @PathParam("strand") String strand,
            @BeanParam PageRequest page) {
        var after = page.afterKey(LocalDate::parse);
        var rows =
                strands.require(code, strand).stocktakes().stream()
                        .filter(each -> after == null || each.heldOn().isAfter(after))
                        .limit(page.limit() + 1L)
                        .toList();
        return page.cut(rows, each -> each.heldOn().toString(), StocktakeView::from);
    }

    @GET
    @Path("/{stocktake}")
    @Operation(operationId = "actionPlan_readStocktake", summary = "A stocktake")
    public RestResponse<StocktakeView> read(
            @PathParam("code") String code,
            @PathParam("strand") String strand,
            @PathParam("stocktake") UUID stocktake) {
        var found = strands.require(code, strand);
        return Answers.ok(StocktakeView.from(found.stocktake(stocktake)), found.version());
    }

    @PUT
    @Path("/{stocktake}/explanation")
    @Operation(
            operationId = "actionPlan_explainStocktake",
            summary = "A lead of the strand answers for what was found, once")
    public RestResponse<StocktakeView> explain(
            @PathParam("code") String code,
            @PathParam("strand") String strand,
            @PathParam("stocktake") UUID stocktake,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ExplainRequest request) {
        var explained =
                delivering.explain(
                        code,
                        strand,
                        stocktake,
                        request.explanation(),
                        ExpectedVersion.of(ifMatch),
                        caller.get());
        return Answers.ok(StocktakeView.from(explained.stocktake(stocktake)), explained.version());
    }
}
