package org.dueregard.actionplan.unit.web;

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
import org.dueregard.actionplan.unit.Forming;
import org.dueregard.actionplan.unit.Unit;
import org.dueregard.actionplan.unit.UnitKind;
import org.dueregard.actionplan.unit.Units;
import org.dueregard.actionplan.web.Answers;
import org.dueregard.actionplan.web.RenameRequest;
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

/** Boroughs, business areas and other units. */
@Path("/v1/organisation-units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
public class UnitResource {
    private final Units units;
    private final Forming forming;
    private final CurrentCaller caller;

    UnitResource(Units units, Forming forming, CurrentCaller caller) {
        this.units = units;
        this.forming = forming;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Idempotent
    @Operation(operationId = "actionPlan_formUnit", summary = "Forms a unit")
    @APIResponseSchema(value = UnitView.class, responseCode = "201")
    public RestResponse<UnitView> form(@Valid @NotNull FormUnitRequest request) {
        var unit = forming.form(request.asked(), caller.get());
        return Answers.created(
                "/v1/organisation-units/" + unit.code(), UnitView.from(unit), unit.version());
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "actionPlan_listUnits",
            summary = "Units in the order of their codes, of a kind or below another unit")
    public Page<UnitView> list(
            @QueryParam("kind") @Nullable UnitKind kind,
            @QueryParam("parent") @Nullable String parent,
            @BeanParam PageRequest page) {
        return page.cut(
                units.page(kind, parent, page.afterKey(), page.limit() + 1),
                Unit::code,
                UnitView::from);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "actionPlan_readUnit", summary = "A unit and who leads it")
    public RestResponse<UnitView> read(@PathParam("code") String code) {
        return answer(units.require(code));
    }

    @PUT
    @Path("/{code}/lead")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(operationId = "actionPlan_changeLead", summary = "Lets another post lead a unit")
    public RestResponse<UnitView> changeLead(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ChangeLeadRequest request) {
        return answer(
                forming.changeLead(
                        code,
                        request.post(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    @PUT
    @Path("/{code}/name")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "actionPlan_renameUnit",
            summary = "Gives a unit another name; the former one still resolves to it")
    public RestResponse<UnitView> rename(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RenameRequest request) {
        return answer(
                forming.rename(
                        code,
                        request.name(),
                        request.reason(),
                        ExpectedVersion.of(ifMatch),
                        caller.get()));
    }

    private static RestResponse<UnitView> answer(Unit unit) {
        return Answers.ok(UnitView.from(unit), unit.version());
    }
}
