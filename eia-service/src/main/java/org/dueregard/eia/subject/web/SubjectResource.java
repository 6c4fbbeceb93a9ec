package org.dueregard.eia.subject.web;

import io.quarkus.security.Authenticated;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dueregard.eia.subject.Registering;
import org.dueregard.eia.subject.Subject;
import org.dueregard.eia.subject.Subjects;
import org.dueregard.eia.web.Answers;
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

@Path("/v1/subjects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Subjects")
public class SubjectResource {
    private final Registering registering;
    private final Subjects subjects;
    private final CurrentCaller caller;

    public SubjectResource(Registering registering, Subjects subjects, CurrentCaller caller) {
        this.registering = registering;
        this.subjects = subjects;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.POLICY_AUTHOR, Roles.PROGRAMME_OFFICE})
    @Operation(operationId = "eia_registerSubject", summary = "Register what can be assessed")
    @APIResponseSchema(
            value = SubjectView.class,
            responseCode = "201",
            responseDescription = "Made")
    public Response register(@Valid @NotNull RegisterRequest request) {
        var subject =
                registering.register(request.reference(), request.toParticulars(), caller.get());
        return Answers.created(
                "/v1/subjects/" + subject.id(), subject.version(), SubjectView.from(subject));
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "eia_listSubjects",
            summary = "The register, oldest entry first, searched and filtered")
    public Page<SubjectView> list(
            @Valid @BeanParam SubjectFilter filter, @BeanParam PageRequest page) {
        var found = subjects.list(filter.toQuery(), Answers.afterId(page), page.limit() + 1);
        return page.cut(found, subject -> subject.id().toString(), SubjectView::from);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "eia_readSubject", summary = "One subject")
    public RestResponse<SubjectView> read(@PathParam("id") UUID id) {
        return shown(subjects.require(id));
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @Operation(
            operationId = "eia_amendSubject",
            summary = "Say anew what the subject is",
            description =
                    "By a policy author, the holder of its accountable post, or the programme"
                            + " office, which alone changes its programme.")
    public RestResponse<SubjectView> amend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull AmendRequest request) {
        registering.amend(id, request.toAmendment(), ExpectedVersion.of(ifMatch), caller.get());
        return shown(subjects.require(id));
    }

    @PUT
    @Path("/{id}/accountable-post")
    @Authenticated
    @Operation(
            operationId = "eia_handOverSubject",
            summary = "Make another post accountable",
            description = "By the holder of the present post, or the programme office.")
    public RestResponse<SubjectView> handOver(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull HandOverRequest request) {
        registering.handOver(
                id,
                request.accountablePost(),
                request.reason(),
                ExpectedVersion.of(ifMatch),
                caller.get());
        return shown(subjects.require(id));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Authenticated
    @Operation(
            operationId = "eia_withdrawSubject",
            summary = "Withdraw a subject",
            description = "By the holder of its accountable post, or a decision-maker.")
    public RestResponse<SubjectView> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull WithdrawRequest request) {
        registering.withdraw(id, request.reason(), ExpectedVersion.of(ifMatch), caller.get());
        return shown(subjects.require(id));
    }

    private static RestResponse<SubjectView> shown(Subject subject) {
        return Answers.tagged(subject.version(), SubjectView.from(subject));
    }
}
