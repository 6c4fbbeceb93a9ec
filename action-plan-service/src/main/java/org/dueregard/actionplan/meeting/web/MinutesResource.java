package org.dueregard.actionplan.meeting.web;

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
import java.util.UUID;
import org.dueregard.actionplan.meeting.Minutes;
import org.dueregard.actionplan.meeting.MinutesBook;
import org.dueregard.actionplan.meeting.MinutesState;
import org.dueregard.actionplan.meeting.Minuting;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.ReasonRequest;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Minutes, from the draft to the copy that the public reads. */
@Path("/v1/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Minutes")
public class MinutesResource {
    private final MinutesBook book;
    private final Minuting minuting;
    private final CurrentCaller caller;

    MinutesResource(MinutesBook book, Minuting minuting, CurrentCaller caller) {
        this.book = book;
        this.minuting = minuting;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "actionPlan_listMinutes",
            summary = "Versions of minutes: of a meeting, or in a state")
    public Page<MinutesView> list(
            @QueryParam("meeting") @Nullable UUID meeting,
            @QueryParam("state") @Nullable MinutesState state,
            @BeanParam PageRequest page) {
        return page.cut(
                book.page(meeting, state, page.afterKey(UUID::fromString), page.limit() + 1),
                minutes -> minutes.id().toString(),
                MinutesView::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "actionPlan_readMinutes", summary = "One version of minutes")
    public RestResponse<MinutesView> read(@PathParam("id") UUID id) {
        return answer(book.require(id));
    }

    @PUT
    @Path("/{id}/notes")
    @Operation(operationId = "actionPlan_rewriteMinutes", summary = "Gives a draft other words")
    public RestResponse<MinutesView> rewrite(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull MinutesRequest request) {
        return answer(
                minuting.rewrite(id, request.words(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/agreement")
    @Operation(
            operationId = "actionPlan_agreeMinutes",
            summary = "The chair agrees them at a later meeting of the body")
    public RestResponse<MinutesView> agree(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AgreeRequest request) {
        return answer(
                minuting.agree(id, request.meeting(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/redrafting")
    @Operation(
            operationId = "actionPlan_redraftMinutes",
            summary = "Takes an agreement back before they are published")
    public RestResponse<MinutesView> redraft(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return answer(
                minuting.redraft(id, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/publication")
    @RolesAllowed({Roles.PROGRAMME_OFFICE, Roles.PUBLISHER})
    @Operation(
            operationId = "actionPlan_publishMinutes",
            summary = "Freezes them for the public; refused before they are agreed")
    public RestResponse<MinutesView> publish(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(minuting.publish(id, ExpectedVersion.of(ifMatch), caller.get()));
    }

    private static RestResponse<MinutesView> answer(Minutes minutes) {
        return Answers.ok(MinutesView.from(minutes), minutes.version());
    }
}
