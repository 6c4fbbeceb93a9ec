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
import org.dueregard.actionplan.programme.Programmes;
import org.dueregard.actionplan.programme.Reconciled;
import org.dueregard.actionplan.programme.Setting;
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

/** Names that documents use for strands, reconciled with the official list. */
@Path("/v1/programmes/{code}/highlighted-names")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Programmes")
public class HighlightedNameResource {
    private final Programmes programmes;
    private final Strands strands;
    private final Setting setting;
    private final CurrentCaller caller;

    HighlightedNameResource(
            Programmes programmes, Strands strands, Setting setting, CurrentCaller caller) {
        this.programmes = programmes;
        this.strands = strands;
        this.setting = setting;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(
            operationId = "actionPlan_highlightName",
            summary = "Notes a name under which a document highlights a strand")
    @APIResponseSchema(value = HighlightedNameView.class, responseCode = "201")
    public RestResponse<HighlightedNameView> highlight(
            @PathParam("code") String code, @Valid @NotNull HighlightRequest request) {
        var noted = setting.highlight(code, request.name(), request.source(), caller.get());
        return Answers.created(
                "/v1/programmes/" + code + "/highlighted-names",
                view(noted),
                noted.programme().version());
    }

    @GET
    @Operation(
            operationId = "actionPlan_listHighlightedNames",
            summary = "Each name with the strand that it stands for, or none")
    public Page<HighlightedNameView> list(
            @PathParam("code") String code, @BeanParam PageRequest page) {
        var official = strands.of(code);
        var after = page.afterKey();
        var rows =
                programmes.require(code).highlighted().stream()
                        .filter(each -> after == null || each.name().compareTo(after) > 0)
                        .sorted((one, other) -> one.name().compareTo(other.name()))
                        .limit(page.limit() + 1L)
                        .toList();
        return page.cut(
                rows,
                each -> each.name(),
                each -> HighlightedNameView.from(Reconciled.of(each, official)));
    }

    @PUT
    @Path("/{name}/decision")
    @RolesAllowed(Roles.BODY_CHAIR)
    @Operation(
            operationId = "actionPlan_reconcileName",
            summary = "The programme's board decides which strand a name stands for, or none")
    public RestResponse<HighlightedNameView> reconcile(
            @PathParam("code") String code,
            @PathParam("name") UUID name,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReconcileRequest request) {
        var noted =
                setting.reconcile(
                        code,
                        name,
                        request.strand(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get());
        return Answers.ok(view(noted), noted.programme().version());
    }

    private HighlightedNameView view(Setting.Noted noted) {
        return HighlightedNameView.from(
                Reconciled.of(noted.highlighted(), strands.of(noted.programme().code())));
    }
}
