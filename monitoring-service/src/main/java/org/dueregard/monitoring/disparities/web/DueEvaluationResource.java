package org.dueregard.monitoring.disparities.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.monitoring.disparities.DueEvaluation;
import org.dueregard.monitoring.disparities.DueEvaluations;
import org.dueregard.monitoring.indicators.Indicators;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/indicators/{indicator}/due-evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public class DueEvaluationResource {
    private final DueEvaluations due;
    private final Indicators indicators;

    DueEvaluationResource(DueEvaluations due, Indicators indicators) {
        this.due = due;
        this.indicators = indicators;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listDueEvaluations",
            summary = "Certified months for which an indicator waits to be computed")
    public Page<DueEvaluationView> list(
            @PathParam("indicator") String indicator, @BeanParam PageRequest page) {
        var code = indicators.require(indicator).indicator();
        return page.cut(
                due.after(code, page.afterKey(DueEvaluations.Key::parse), page.limit() + 1),
                (DueEvaluation each) ->
                        new DueEvaluations.Key(each.indicator(), each.month().toString())
                                .toString(),
                DueEvaluationView::from);
    }
}
