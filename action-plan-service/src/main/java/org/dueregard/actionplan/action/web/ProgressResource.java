package org.dueregard.actionplan.action.web;

import io.quarkus.security.Authenticated;
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
import org.dueregard.actionplan.action.Actions;
import org.dueregard.actionplan.action.Reporting;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How an action comes along. */
@Path("/v1/actions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Owning an action")
public class ProgressResource {
    private final Actions actions;
    private final Reporting reporting;
    private final ActionViews views;
    private final CurrentCaller caller;

    ProgressResource(
            Actions actions, Reporting reporting, ActionViews views, CurrentCaller caller) {
        this.actions = actions;
        this.reporting = reporting;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path("/progress-statements")
    @Idempotent
    @Operation(
            operationId = "actionPlan_stateProgress",
            summary = "The owner, or a named deputy and nobody else, says how it comes along")
    @APIResponseSchema(value = ProgressStatementView.class, responseCode = "201")
    public RestResponse<ProgressStatementView> state(
            @PathParam("id") UUID id, @Valid @NotNull StateProgressRequest request) {
        var added = reporting.state(id, request.said(), caller.get());
        return Answers.created(
                "/v1/actions/" + id + "/progress-statements/" + added.part().id(),
                ProgressStatementView.from(added.part()),
                added.action().version());
    }

    @GET
    @Path("/progress-statements")
    @Operation(
            operationId = "actionPlan_listProgressStatements",
            summary = "What its owner and the returns of its group said of it, oldest first")
    public Page<ProgressStatementView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var after = Cursors.id(page);
        var rows =
                actions.require(id).statements().stream()
                        .filter(each -> after == null || each.id().compareTo(after) > 0)
                        .limit(page.limit() + 1L)
                        .toList();
        return page.cut(rows, each -> each.id().toString(), ProgressStatementView::from);
    }

    @GET
    @Path("/progress-statements/{statement}")
    @Operation(
            operationId = "actionPlan_readProgressStatement",
            summary = "One thing that was said of its progress")
    public RestResponse<ProgressStatementView> read(
            @PathParam("id") UUID id, @PathParam("statement") UUID statement) {
        var action = actions.require(id);
        return Answers.ok(
                ProgressStatementView.from(action.statement(statement)), action.version());
    }

    @PUT
    @Path("/prerequisites")
    @Operation(
            operationId = "actionPlan_waitForAction",
            summary =
                    "Lets it wait for another action: it is not complete while no progress of that is recorded")
    public RestResponse<ActionView> waitFor(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull PrerequisiteRequest request) {
        return views.answer(
                reporting.waitFor(id, request.action(), ExpectedVersion.of(ifMatch), caller.get()));
    }
}
