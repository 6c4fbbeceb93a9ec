package org.dueregard.actionplan.workgroup.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.workgroup.Completeness;
import org.dueregard.actionplan.workgroup.Staffing;
import org.dueregard.actionplan.workgroup.WorkingGroup;
import org.dueregard.actionplan.workgroup.WorkingGroups;
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

/** Working groups of plans, and what they lack. */
@Path("/v1/working-groups")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Bodies")
public class WorkingGroupResource {
    private final WorkingGroups groups;
    private final Staffing staffing;
    private final Completeness completeness;
    private final CurrentCaller caller;

    WorkingGroupResource(
            WorkingGroups groups,
            Staffing staffing,
            Completeness completeness,
            CurrentCaller caller) {
        this.groups = groups;
        this.staffing = staffing;
        this.completeness = completeness;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_formWorkingGroup",
            summary = "Makes a body the working group of a plan")
    @APIResponseSchema(value = WorkingGroupView.class, responseCode = "201")
    public RestResponse<WorkingGroupView> form(@Valid @NotNull FormGroupRequest request) {
        var group = staffing.form(request.asked(), caller.get());
        return Answers.created("/v1/working-groups/" + group.body(), view(group), group.version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listWorkingGroups",
            summary = "Working groups, of one plan or of all, with what each lacks today")
    public Page<WorkingGroupView> list(
            @QueryParam("plan") @Nullable String plan, @BeanParam PageRequest page) {
        return page.cut(
                groups.page(plan, page.afterKey(), page.limit() + 1),
                WorkingGroup::body,
                this::view);
    }

    @GET
    @Path("/{body}")
    @Operation(operationId = "actionPlan_readWorkingGroup", summary = "A working group")
    public RestResponse<WorkingGroupView> read(@PathParam("body") String body) {
        return answer(groups.require(body));
    }

    @PUT
    @Path("/{body}/lead")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_nameGroupLead",
            summary = "Names the post that leads its work")
    public RestResponse<WorkingGroupView> nameLead(
            @PathParam("body") String body,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NameLeadRequest request) {
        return answer(
                staffing.nameLead(
                        body,
                        request.post(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private RestResponse<WorkingGroupView> answer(WorkingGroup group) {
        return Answers.ok(view(group), group.version());
    }

    private WorkingGroupView view(WorkingGroup group) {
        return WorkingGroupView.from(group, completeness.of(group));
    }
}
