package org.dueregard.monitoring.neighbours.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.disparities.Disparities;
import org.dueregard.monitoring.neighbours.GapAnalysis;
import org.dueregard.monitoring.neighbours.Neighbours;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures for a group that looks whether the actions of an initiative have left a gap. */
@Path("/v1/gap-analyses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gap analyses")
public class GapAnalysisResource {
    private final Neighbours neighbours;
    private final Disparities disparities;

    GapAnalysisResource(Neighbours neighbours, Disparities disparities) {
        this.neighbours = neighbours;
        this.disparities = disparities;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listGapAnalyses",
            summary = "Gap analyses that action-plan-service has announced, by initiative")
    public Page<GapAnalysisView> list(@BeanParam PageRequest page) {
        return page.cut(
                neighbours.gapAnalyses(Lists.after(page, Function.identity()), page.limit() + 1),
                GapAnalysis::initiative,
                this::view);
    }

    @GET
    @Path("/{initiative}")
    @Authenticated
    @Operation(
            operationId = "monitoring_getGapAnalysis",
            summary = "The latest figures of what the actions of an initiative were against")
    public GapAnalysisView get(@PathParam("initiative") String initiative) {
        return view(
                neighbours
                        .gapAnalysis(initiative)
                        .orElseThrow(
                                () -> DomainException.notFound("gap analysis of", initiative)));
    }

    private GapAnalysisView view(GapAnalysis analysis) {
        return GapAnalysisView.from(analysis, disparities.against(analysis.actions()));
    }
}
