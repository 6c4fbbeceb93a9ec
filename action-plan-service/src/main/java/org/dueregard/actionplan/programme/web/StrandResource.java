package org.dueregard.actionplan.programme.web;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dueregard.actionplan.programme.Delivering;
import org.dueregard.actionplan.programme.Programmes;
import org.dueregard.actionplan.programme.Setting;
import org.dueregard.actionplan.programme.Strand;
import org.dueregard.actionplan.programme.Strands;
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

/** The strands of a programme, and their milestones. */
@Path("/v1/programmes/{code}/strands")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Programmes")
public class StrandResource {
    private final Programmes programmes;
    private final Strands strands;
    private final Setting setting;
    private final Delivering delivering;
    private final StrandViews views;
    private final CurrentCaller caller;

    StrandResource(
            Programmes programmes,
            Strands strands,
            Setting setting,
            Delivering delivering,
            StrandViews views,
            CurrentCaller caller) {
        this.programmes = programmes;
        this.strands = strands;
        this.setting = setting;
        this.delivering = delivering;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_addStrand",
            summary = "Adds a strand, on which members of the programme's board lead")
    @APIResponseSchema(value = StrandView.class, responseCode = "201")
    public RestResponse<StrandView> add(
            @PathParam("code") String code, @Valid @NotNull AddStrandRequest request) {
        var strand =
                setting.addStrand(
                        code, request.code(), request.name(), request.led(), caller.get());
        return Answers.created(
                "/v1/programmes/" + code + "/strands/" + strand.code(),
                views.view(programmes.require(code), strand),
                strand.version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listStrands",
            summary = "The strands of a programme in their printed order, with their leads")
    public Page<StrandView> list(@PathParam("code") String code, @BeanParam PageRequest page) {
        var programme = programmes.require(code);
        return page.cut(
                strands.page(code, page.afterKey(Integer::valueOf), page.limit() + 1),
                each -> Integer.toString(each.position()),
                each -> views.view(programme, each));
    }

    @GET
    @Path("/{strand}")
    @Operation(operationId = "actionPlan_readStrand", summary = "A strand")
    public RestResponse<StrandView> read(
            @PathParam("code") String code, @PathParam("strand") String strand) {
        return answer(strands.require(code, strand));
    }

    @PUT
    @Path("/{strand}/leads")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_changeStrandLeads",
            summary = "Says who leads on a strand, and to which of them trouble climbs")
    public RestResponse<StrandView> changeLeads(
            @PathParam("code") String code,
            @PathParam("strand") String strand,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ChangeLeadsRequest request) {
        return answer(
                setting.changeLeads(
                        code,
                        strand,
                        request.led(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/{strand}/milestones")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_setStrandMilestone",
            summary = "Sets a milestone with the points of the trajectory that leads to it")
    @APIResponseSchema(value = StrandMilestoneView.class, responseCode = "201")
    public RestResponse<StrandMilestoneView> aim(
            @PathParam("code") String code,
            @PathParam("strand") String strand,
            @Valid @NotNull SetMilestoneRequest request) {
        var aimed = delivering.aim(code, strand, request.asked(), caller.get());
        return Answers.created(
                "/v1/programmes/" + code + "/strands/" + strand,
                StrandMilestoneView.from(aimed.milestone()),
                aimed.strand().version());
    }

    @PUT
    @Path("/{strand}/milestones/{milestone}/due")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_moveStrandMilestone",
            summary = "Moves a milestone with a reason; its first date stays")
    public RestResponse<StrandView> move(
            @PathParam("code") String code,
            @PathParam("strand") String strand,
            @PathParam("milestone") UUID milestone,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MoveStrandMilestoneRequest request) {
        return answer(
                delivering.move(
                        code,
                        strand,
                        milestone,
                        request.due().dueDate(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @PUT
    @Path("/{strand}/milestones/{milestone}/met")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_meetStrandMilestone",
            summary = "Records that a milestone was met")
    public RestResponse<StrandView> meet(
            @PathParam("code") String code,
            @PathParam("strand") String strand,
            @PathParam("milestone") UUID milestone,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MeetStrandMilestoneRequest request) {
        return answer(
                delivering.meet(
                        code,
                        strand,
                        milestone,
                        request.metOn(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private RestResponse<StrandView> answer(Strand strand) {
        return views.answer(programmes.require(strand.programme()), strand);
    }
}
