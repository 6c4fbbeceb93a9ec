package org.dueregard.actionplan.coverage.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.coverage.CoverageMarks;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was received in exercises that are listed: for the public, to spread good practice. */
@Path("/v1/local-strategies")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Coverage")
public class LocalStrategyResource {
    private final CoverageMarks marks;

    LocalStrategyResource(CoverageMarks marks) {
        this.marks = marks;
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
}
