package org.dueregard.actionplan.progressreturn.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.actionplan.progressreturn.ReturnSchedule;
import org.dueregard.actionplan.progressreturn.ReturnSchedules;
import org.dueregard.actionplan.progressreturn.Scheduling;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.ReasonRequest;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Which groups make progress returns, and how often. */
@Path("/v1/return-schedules")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Progress returns")
public class ReturnScheduleResource {
    private final ReturnSchedules schedules;
    private final Scheduling scheduling;
    private final CurrentCaller caller;

    ReturnScheduleResource(ReturnSchedules schedules, Scheduling scheduling, CurrentCaller caller) {
        this.schedules = schedules;
        this.scheduling = scheduling;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_layReturnSchedule",
            summary = "The chair of a group, whichever post that is, owes returns from now on")
    @APIResponseSchema(value = ReturnScheduleView.class, responseCode = "201")
    public RestResponse<ReturnScheduleView> lay(@Valid @NotNull LayScheduleRequest request) {
        var schedule = scheduling.lay(request.asked(), caller.get());
        return Answers.created(
                "/v1/return-schedules/" + schedule.group(),
                ReturnScheduleView.from(schedule),
                schedule.version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listReturnSchedules",
            summary = "Groups that make returns, in the order of their codes")
    public Page<ReturnScheduleView> list(@BeanParam PageRequest page) {
        return page.cut(
                schedules.pageAfter(page.afterKey(), page.limit() + 1),
                ReturnSchedule::group,
                ReturnScheduleView::from);
    }

    @GET
    @Path("/{group}")
    @Operation(operationId = "actionPlan_readReturnSchedule", summary = "The returns of a group")
    public RestResponse<ReturnScheduleView> read(@PathParam("group") String group) {
        var schedule = schedules.require(group);
        return Answers.ok(ReturnScheduleView.from(schedule), schedule.version());
    }

    @POST
    @Path("/{group}/end")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_endReturnSchedule",
            summary =
                    "No more returns are asked of a group; what fell due by today stays owed, and they can be asked for anew")
    public RestResponse<ReturnScheduleView> end(
            @PathParam("group") String group,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        var schedule =
                scheduling.end(group, request.reason(), ExpectedVersion.of(ifMatch), caller.get());
        return Answers.ok(ReturnScheduleView.from(schedule), schedule.version());
    }
}
