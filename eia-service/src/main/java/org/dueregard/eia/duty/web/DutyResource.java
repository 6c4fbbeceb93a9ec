package org.dueregard.eia.duty.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.dueregard.eia.duty.Duties;
import org.dueregard.eia.duty.DutyKind;
import org.dueregard.eia.duty.DutyRegister;
import org.dueregard.eia.duty.KeepingDuties;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.ExpectedVersion;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/duties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Duties")
public class DutyResource {
    private final Duties duties;
    private final KeepingDuties keeping;
    private final CurrentCaller caller;

    public DutyResource(Duties duties, KeepingDuties keeping, CurrentCaller caller) {
        this.duties = duties;
        this.keeping = keeping;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "eia_listDuties",
            summary = "The register of duties, in alphabetical order",
            description = "The entity tag is that of the register's version.")
    public RestResponse<DutyRegisterView> list(
            @QueryParam("version") @Nullable Integer version,
            @QueryParam("characteristic") @Nullable String characteristic,
            @QueryParam("kind") @Nullable DutyKind kind,
            @BeanParam PageRequest page) {
        var register = register(version);
        return Answers.tagged(
                register.version(),
                DutyRegisterView.of(
                        register,
                        page.cutWhole(
                                register.duties().stream()
                                        .filter(duty -> kind == null || duty.kind() == kind)
                                        .filter(
                                                duty ->
                                                        characteristic == null
                                                                || duty.characteristics()
                                                                        .contains(characteristic))
                                        .toList(),
                                DutyView::place,
                                Function.identity(),
                                DutyView::from)));
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "eia_readDuty",
            summary = "One duty",
            description = "The entity tag is that of the register's version.")
    public RestResponse<DutyView> read(
            @PathParam("code") String code, @QueryParam("version") @Nullable Integer version) {
        return shown(register(version), code);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "eia_addDuty",
            summary = "Add a duty, in a register of the next version")
    @APIResponseSchema(value = DutyView.class, responseCode = "201", responseDescription = "Made")
    public Response add(@Valid @NotNull DutyRequest request) {
        var register = keeping.add(request.toChange(), caller.get());
        return Answers.created(
                "/v1/duties/" + request.code(),
                register.version(),
                DutyView.from(register.find(request.code()).orElseThrow()));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.PROGRAMME_OFFICE)
    @Operation(
            operationId = "eia_rewordDuty",
            summary = "Say a duty anew, or until when it held, in a register of the next version")
    public RestResponse<DutyView> reword(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DutyRequest request) {
        if (!request.code().equals(code)) {
            throw DomainException.brokenRule(
                    "The duty is another one.",
                    List.of(Violation.at("/code", "is " + code + ", as in the address")));
        }
        return shown(
                keeping.reword(request.toChange(), ExpectedVersion.of(ifMatch), caller.get()),
                code);
    }

    private DutyRegister register(@Nullable Integer version) {
        return version == null ? duties.current() : duties.require(version);
    }

    private static RestResponse<DutyView> shown(DutyRegister register, String code) {
        return Answers.tagged(register.version(), DutyView.from(register.require(code)));
    }
}
