package org.dueregard.actionplan.body.web;

import jakarta.annotation.security.PermitAll;
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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.body.Bodies;
import org.dueregard.actionplan.body.Body;
import org.dueregard.actionplan.body.Governing;
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

/** Bodies, their chairs, members and powers. */
@Path("/v1/bodies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bodies")
public class BodyResource {
    private final Bodies bodies;
    private final Governing governing;
    private final CurrentCaller caller;
    private final InstantSource clock;

    BodyResource(Bodies bodies, Governing governing, CurrentCaller caller, InstantSource clock) {
        this.bodies = bodies;
        this.governing = governing;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(operationId = "actionPlan_foundBody", summary = "Founds a body")
    @APIResponseSchema(value = BodyView.class, responseCode = "201")
    public RestResponse<BodyView> found(@Valid @NotNull FoundBodyRequest request) {
        var body = governing.found(request.charter(today()), caller.get());
        return Answers.created(
                "/v1/bodies/" + body.code(), BodyView.from(body, today()), body.version());
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "actionPlan_listBodies",
            summary =
                    "Bodies in the order of their codes: of a kind, below another, or with a chair or member on a day")
    public Page<BodyView> list(
            @BeanParam BodyQuery query,
            @QueryParam("on") @Nullable LocalDate on,
            @BeanParam PageRequest page) {
        var day = on == null ? today() : on;
        return page.cut(
                bodies.page(query.filter(day), page.afterKey(), page.limit() + 1),
                Body::code,
                body -> BodyView.from(body, day));
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "actionPlan_readBody",
            summary = "A body with its members, and who is or was in the chair on a day")
    public RestResponse<BodyView> read(
            @PathParam("code") String code, @QueryParam("on") @Nullable LocalDate on) {
        var body = bodies.require(code);
        return Answers.ok(BodyView.from(body, on == null ? today() : on), body.version());
    }

    @PUT
    @Path("/{code}/chair")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(operationId = "actionPlan_changeChair", summary = "Seats another post in the chair")
    public RestResponse<BodyView> changeChair(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ChangeChairRequest request) {
        return answer(
                governing.changeChair(
                        code,
                        request.post(),
                        request.from(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/{code}/chair/departure")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_leaveChair",
            summary = "The chair leaves to a post that shares it; refused where there is none")
    public RestResponse<BodyView> leaveChair(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull LeaveChairRequest request) {
        return answer(
                governing.leaveChair(
                        code,
                        request.lastDay(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @PUT
    @Path("/{code}/power")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_changePower",
            summary =
                    "Gives a body the power to decide completions or direct resources, or takes it away")
    public RestResponse<BodyView> changePower(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ChangePowerRequest request) {
        return answer(
                governing.empower(
                        code,
                        request.powers(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/{code}/members")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_admitMember",
            summary = "Admits a post, an outside organisation or another body as a member")
    @APIResponseSchema(value = MembershipView.class, responseCode = "201")
    public RestResponse<MembershipView> admit(
            @PathParam("code") String code, @Valid @NotNull AdmitMemberRequest request) {
        var admitted = governing.admit(code, request.member(), caller.get());
        return Answers.created(
                "/v1/bodies/" + code + "/members/" + admitted.membership().id(),
                MembershipView.from(admitted.membership()),
                admitted.body().version());
    }

    @GET
    @Path("/{code}/members/{member}")
    @PermitAll
    @Operation(operationId = "actionPlan_readMember", summary = "A member of a body")
    public RestResponse<MembershipView> readMember(
            @PathParam("code") String code, @PathParam("member") UUID member) {
        var body = bodies.require(code);
        return Answers.ok(MembershipView.from(body.membership(member)), body.version());
    }

    @POST
    @Path("/{code}/members/{member}/end")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(operationId = "actionPlan_endMembership", summary = "Ends a membership on a day")
    public RestResponse<BodyView> endMembership(
            @PathParam("code") String code,
            @PathParam("member") UUID member,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull EndMembershipRequest request) {
        return answer(
                governing.endMembership(
                        code,
                        member,
                        request.lastDay(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private RestResponse<BodyView> answer(Body body) {
        return Answers.ok(BodyView.from(body, today()), body.version());
    }

    private LocalDate today() {
        return LondonDay.of(clock.instant());
    }
}
