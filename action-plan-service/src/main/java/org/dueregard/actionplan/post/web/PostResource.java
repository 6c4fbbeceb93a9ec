package org.dueregard.actionplan.post.web;

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
import org.dueregard.actionplan.post.Post;
import org.dueregard.actionplan.post.Postings;
import org.dueregard.actionplan.post.Posts;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.Reader;
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

/** Posts and the appointments to them. */
@Path("/v1/posts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Posts")
public class PostResource {
    private final Posts posts;
    private final Postings postings;
    private final CurrentCaller caller;
    private final Reader reader;
    private final InstantSource clock;

    PostResource(
            Posts posts,
            Postings postings,
            CurrentCaller caller,
            Reader reader,
            InstantSource clock) {
        this.posts = posts;
        this.postings = postings;
        this.caller = caller;
        this.reader = reader;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(operationId = "actionPlan_createPost", summary = "Creates a post")
    @APIResponseSchema(value = PostView.class, responseCode = "201")
    public RestResponse<PostView> create(@Valid @NotNull CreatePostRequest request) {
        var post =
                postings.create(
                        request.code(),
                        request.title(),
                        request.unit(),
                        request.role(),
                        caller.get());
        return Answers.created("/v1/posts/" + post.code(), view(post), post.version());
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "actionPlan_listPosts",
            summary = "Posts in the order of their codes, of a unit or of a role")
    public Page<PostView> list(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("role") @Nullable String role,
            @BeanParam PageRequest page) {
        return page.cut(
                posts.page(unit, role, page.afterKey(), page.limit() + 1), Post::code, this::view);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "actionPlan_readPost", summary = "A post with its appointments")
    public RestResponse<PostView> read(@PathParam("code") String code) {
        var post = posts.require(code);
        return Answers.ok(view(post), post.version());
    }

    @POST
    @Path("/{code}/appointments")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_appoint",
            summary = "Appoints a person as holder, acting holder or deputy")
    @APIResponseSchema(value = AppointmentView.class, responseCode = "201")
    public RestResponse<AppointmentView> appoint(
            @PathParam("code") String code, @Valid @NotNull AppointRequest request) {
        var appointed = postings.appoint(code, request.appointment(), caller.get());
        return Answers.created(
                "/v1/posts/" + code + "/appointments/" + appointed.appointment().id(),
                AppointmentView.from(appointed.appointment(), reader),
                appointed.post().version());
    }

    @GET
    @Path("/{code}/appointments/{appointment}")
    @PermitAll
    @Operation(operationId = "actionPlan_readAppointment", summary = "An appointment to a post")
    public RestResponse<AppointmentView> readAppointment(
            @PathParam("code") String code, @PathParam("appointment") UUID appointment) {
        var post = posts.require(code);
        return Answers.ok(
                AppointmentView.from(post.appointment(appointment), reader), post.version());
    }

    @POST
    @Path("/{code}/appointments/{appointment}/end")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_endAppointment",
            summary = "Ends an appointment on a day; the post keeps what it owns")
    public RestResponse<PostView> endAppointment(
            @PathParam("code") String code,
            @PathParam("appointment") UUID appointment,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull EndAppointmentRequest request) {
        return changed(
                postings.endAppointment(
                        code,
                        appointment,
                        request.lastDay(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @PUT
    @Path("/{code}/manager")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_namePostManager",
            summary = "Names the post whose holder manages whoever holds this one, or none")
    public RestResponse<PostView> beManagedBy(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NameManagerRequest request) {
        return changed(
                postings.beManagedBy(
                        code,
                        request.post(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @POST
    @Path("/{code}/closure")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_closePost",
            summary = "Closes a post that owns nothing any more")
    public RestResponse<PostView> close(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return changed(
                postings.close(code, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    private RestResponse<PostView> changed(Post post) {
        return Answers.ok(view(post), post.version());
    }

    private PostView view(Post post) {
        return PostView.from(post, today(), reader);
    }

    private LocalDate today() {
        return LondonDay.of(clock.instant());
    }
}
