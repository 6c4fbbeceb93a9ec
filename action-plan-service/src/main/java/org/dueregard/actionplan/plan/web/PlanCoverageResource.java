package org.dueregard.actionplan.plan.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.actionplan.plan.Plans;
import org.dueregard.actionplan.unit.Unit;
import org.dueregard.actionplan.unit.UnitKind;
import org.dueregard.actionplan.unit.Units;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which units have a plan of their own. */
@Path("/v1/plan-coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanCoverageResource {
    private final Units units;
    private final Plans plans;

    PlanCoverageResource(Units units, Plans plans) {
        this.units = units;
        this.plans = plans;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "actionPlan_listPlanCoverage",
            summary = "Units and their own plans; a unit without one shows none")
    public Page<UnitCoverageView> list(
            @QueryParam("kind") @Nullable UnitKind kind,
            @QueryParam("parent") @Nullable String parent,
            @BeanParam PageRequest page) {
        var own = plans.localByUnit();
        return page.cut(
                units.page(kind, parent, page.afterKey(), page.limit() + 1),
                Unit::code,
                unit ->
                        new UnitCoverageView(
                                unit.code(), unit.name(), unit.leadPost(), own.get(unit.code())));
    }
}
