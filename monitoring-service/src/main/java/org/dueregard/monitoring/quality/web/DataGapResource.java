package org.dueregard.monitoring.quality.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.quality.DataGaps;
import org.dueregard.monitoring.quality.GapState;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Indicators of which there are no figures, or none of late. */
@Path("/v1/data-gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Data quality")
public class DataGapResource {
    private final DataGaps gaps;

    DataGapResource(DataGaps gaps) {
        this.gaps = gaps;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listDataGaps",
            summary =
                    "How far the figures of each indicator reach, what is due, and what is to be done about it")
    public Page<DataGapView> list(
            @QueryParam("state") @Nullable GapState state, @BeanParam PageRequest page) {
        return Lists.page(
                gaps.all().stream().filter(gap -> state == null || gap.state() == state).toList(),
                page,
                gap -> gap.definition().indicator(),
                DataGapView::from);
    }
}
