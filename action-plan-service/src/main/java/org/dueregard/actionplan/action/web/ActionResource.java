package org.dueregard.actionplan.action.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
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
import java.time.InstantSource;
import java.util.UUID;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.action.Drafting;
import org.dueregard.actionplan.post.HeldPosts;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.Forms;
import org.dueregard.actionplan.web.Reader;
import org.dueregard.actionplan.web.ReasonRequest;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register of actions, and what the office, or the lead of a unit's own plan, does in it. */
@Path("/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
public class ActionResource {
    private final Actions actions;
    private final Drafting drafting;
    private final HeldPosts posts;
    private final ActionViews views;
    private final Forms forms;
    private final CurrentCaller caller;
    private final Reader reader;
    private final InstantSource clock;

    ActionResource(
            Actions actions,
            Drafting drafting,
            HeldPosts posts,
            ActionViews views,
            Forms forms,
            CurrentCaller caller,
            Reader reader,
            InstantSource clock) {
        this.actions = actions;
        this.drafting = drafting;
        this.posts = posts;
        this.views = views;
        this.forms = forms;
        this.caller = caller;
        this.reader = reader;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(operationId = "actionPlan_draftAction", summary = "Drafts an action")
    @APIResponseSchema(value = ActionView.class, responseCode = "201")
    public RestResponse<ActionView> draft(@NotNull DraftRequest request) {
        var asked = forms.require(request);
        var action = drafting.draft(asked.outline(), asked.origin().origin(), caller.get());
        return Answers.created("/v1/actions/" + action.id(), views.view(action), action.version());
    }

    @GET
    @Authenticated
    @Operation(operationId = "actionPlan_listActions", summary = "Actions, oldest first")
    public Page<ActionLineView> list(@BeanParam ActionQuery query, @BeanParam PageRequest page) {
        var filled = posts.filledOn(LondonDay.of(clock.instant()));
        var rows = actions.page(query.filter(), filled, Cursors.id(page), page.limit() + 1);
        return views.page(page, rows, ActionLineView::from);
    }

    @GET
    @Path("/counts")
    @Authenticated
    @Operation(
            operationId = "actionPlan_countActions",
            summary = "How many actions there are, by state, lens and characteristic; each once")
    public ActionCountsView counts(@BeanParam ActionQuery query) {
        var filled = posts.filledOn(LondonDay.of(clock.instant()));
        return ActionCountsView.from(actions.counts(query.filter(), filled));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(
            operationId = "actionPlan_readAction",
            summary = "An action with its plan, evidence, and who did what")
    public RestResponse<ActionView> read(@PathParam("id") UUID id) {
        var action = actions.require(id);
        if (reader.isPublic() && !views.isPublic(action)) {
            throw DomainException.notFound("action", id);
        }
        return views.answer(action);
    }

    @GET
    @Path("/{id}/history")
    @Authenticated
    @Operation(
            operationId = "actionPlan_readActionHistory",
            summary = "Everything that was done to an action, oldest first")
    public Page<HistoryView> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var after = Cursors.number(page);
        var rows =
                actions.require(id).deeds().stream()
                        .filter(deed -> deed.number() > after)
                        .limit(page.limit() + 1L)
                        .toList();
        return page.cut(rows, deed -> Integer.toString(deed.number()), HistoryView::from);
    }

    @POST
    @Path("/{id}/proposal")
    @Authenticated
    @Operation(
            operationId = "actionPlan_proposeAction",
            summary =
                    "The office, or of a unit's own plan its lead, asks a post to own the action, or another one")
    public RestResponse<ActionView> propose(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ProposeRequest request) {
        return views.answer(
                drafting.propose(
                        id, request.proposal(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Authenticated
    @Operation(
            operationId = "actionPlan_withdrawAction",
            summary = "Takes the action out of the plan; no owner of it can")
    public RestResponse<ActionView> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest request) {
        return views.answer(
                drafting.withdraw(id, request.reason(), ExpectedVersion.of(ifMatch), caller.get()));
    }

    @POST
    @Path("/{id}/supersession")
    @Authenticated
    @Operation(
            operationId = "actionPlan_supersedeAction",
            summary = "Lets another action take its place; no owner of it can")
    public RestResponse<ActionView> supersede(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SupersedeRequest request) {
        return views.answer(
                drafting.supersede(
                        id,
                        request.successor(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }
}
