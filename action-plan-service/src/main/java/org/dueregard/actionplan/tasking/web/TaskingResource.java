package org.dueregard.actionplan.tasking.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.tasking.Assigning;
import org.dueregard.actionplan.tasking.Tasking;
import org.dueregard.actionplan.tasking.Taskings;
import org.dueregard.actionplan.web.Answers;
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

/** Issues that units are tasked with. */
@Path("/v1/taskings")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Advice")
public class TaskingResource {
    private final Taskings taskings;
    private final Assigning assigning;
    private final CurrentCaller caller;

    TaskingResource(Taskings taskings, Assigning assigning, CurrentCaller caller) {
        this.taskings = taskings;
        this.assigning = assigning;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_task",
            summary = "Tasks units with an issue that has emerged")
    @APIResponseSchema(value = TaskingView.class, responseCode = "201")
    public RestResponse<TaskingView> task(@Valid @NotNull TaskRequest request) {
        var tasking = assigning.task(request.asked(), caller.get());
        return Answers.created(
                "/v1/taskings/" + tasking.id(), TaskingView.from(tasking), tasking.version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listTaskings",
            summary = "Taskings that emerged in a unit or that it is tasked with; the open ones")
    public Page<TaskingView> list(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("open") @DefaultValue("false") boolean open,
            @BeanParam PageRequest page) {
        return page.cut(
                taskings.page(unit, open, page.afterKey(UUID::fromString), page.limit() + 1),
                tasking -> tasking.id().toString(),
                TaskingView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "actionPlan_readTasking", summary = "A tasking")
    public RestResponse<TaskingView> read(@PathParam("id") UUID id) {
        return answer(taskings.require(id));
    }

    @PUT
    @Path("/{id}/units")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_assignUnits",
            summary = "Names the units that are tasked from now on")
    public RestResponse<TaskingView> assign(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AssignUnitsRequest request) {
        return answer(
                assigning.assign(
                        id,
                        request.units(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/{id}/outcome")
    @Operation(
            operationId = "actionPlan_closeTasking",
            summary = "The lead of a unit that is tasked, or the office, says what came of it")
    public RestResponse<TaskingView> close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CloseTaskingRequest request) {
        return answer(
                assigning.close(
                        id,
                        request.outcome(),
                        request.closedOn(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private static RestResponse<TaskingView> answer(Tasking tasking) {
        return Answers.ok(TaskingView.from(tasking), tasking.version());
    }
}
