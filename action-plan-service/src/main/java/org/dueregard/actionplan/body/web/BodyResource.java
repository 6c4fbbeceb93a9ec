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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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

    BodyResource(Bodies bodies, Governing governing, CurrentCaller caller) {
        this.bodies = bodies;
        this.governing = governing;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(operationId = "actionPlan_foundBody", summary = "Founds a body")
    @APIResponseSchema(value = BodyView.class, responseCode = "201")
    public RestResponse<BodyView> found(@Valid @NotNull FoundBodyRequest request) {
        var body = governing.found(request.charter(), caller.get());
        return Answers.created("/v1/bodies/" + body.code(), BodyView.from(body), body.version());
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "actionPlan_listBodies",
            summary = "Bodies in the order of their codes")
    public Page<BodyView> list(@BeanParam PageRequest page) {
        return page.cut(
                bodies.pageAfter(page.afterKey(), page.limit() + 1), Body::code, BodyView::from);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "actionPlan_readBody", summary = "A body with its members")
    public RestResponse<BodyView> read(@PathParam("code") String code) {
        return answer(bodies.require(code));
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
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @PUT
    @Path("/{code}/power")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_changePower",
            summary = "Gives a body the power to decide completions, or takes it away")
    public RestResponse<BodyView> changePower(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ChangePowerRequest request) {
        return answer(
                governing.empower(
                        code,
                        request.decidesCompletions(),
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
            summary = "Admits a post or an outside organisation as a member")
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

    private static RestResponse<BodyView> answer(Body body) {
        return Answers.ok(BodyView.from(body), body.version());
    }
}
