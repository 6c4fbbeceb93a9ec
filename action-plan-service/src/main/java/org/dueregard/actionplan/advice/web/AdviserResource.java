package org.dueregard.actionplan.advice.web;

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
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.dueregard.actionplan.advice.Adviser;
import org.dueregard.actionplan.advice.Advisers;
import org.dueregard.actionplan.advice.Advising;
import org.dueregard.actionplan.post.HeldPosts;
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

/** Which posts advise which business areas. */
@Path("/v1/advisers")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Advice")
public class AdviserResource {
    private final Advisers advisers;
    private final Advising advising;
    private final HeldPosts posts;
    private final CurrentCaller caller;
    private final InstantSource clock;

    AdviserResource(
            Advisers advisers,
            Advising advising,
            HeldPosts posts,
            CurrentCaller caller,
            InstantSource clock) {
        this.advisers = advisers;
        this.advising = advising;
        this.posts = posts;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_nameAdviser",
            summary = "Says which business areas a post advises")
    @APIResponseSchema(value = AdviserView.class, responseCode = "201")
    public RestResponse<AdviserView> name(@Valid @NotNull NameAdviserRequest request) {
        var adviser = advising.name(request.post(), request.businessAreas(), caller.get());
        return Answers.created("/v1/advisers/" + adviser.post(), view(adviser), adviser.version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listAdvisers",
            summary = "Advisers, of a role or of a business area")
    public Page<AdviserView> list(
            @QueryParam("role") @Nullable String role,
            @QueryParam("businessArea") @Nullable String area,
            @BeanParam PageRequest page) {
        return page.cut(
                advisers.page(role, area, page.afterKey(), page.limit() + 1),
                Adviser::post,
                this::view);
    }

    @GET
    @Path("/{post}")
    @Operation(operationId = "actionPlan_readAdviser", summary = "An adviser")
    public RestResponse<AdviserView> read(@PathParam("post") String post) {
        return answer(advisers.require(post));
    }

    @PUT
    @Path("/{post}/business-areas")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_adviseAreas",
            summary = "Names the business areas that it advises from now on")
    public RestResponse<AdviserView> advise(
            @PathParam("post") String post,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AdviseRequest request) {
        return answer(
                advising.advise(
                        post,
                        request.businessAreas(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private RestResponse<AdviserView> answer(Adviser adviser) {
        return Answers.ok(view(adviser), adviser.version());
    }

    private AdviserView view(Adviser adviser) {
        var standing = posts.standing(List.of(adviser.post()), clock.instant());
        return AdviserView.from(adviser, Objects.requireNonNull(standing.get(adviser.post())));
    }
}
