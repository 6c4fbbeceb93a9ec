package org.dueregard.monitoring.findings.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.findings.Finding;
import org.dueregard.monitoring.findings.FindingKind;
import org.dueregard.monitoring.findings.Findings;
import org.dueregard.monitoring.findings.Noting;
import org.dueregard.platform.caller.CurrentCaller;
import org.dueregard.platform.caller.Roles;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was found without counting. */
@Path("/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
public class FindingResource {
    private final Noting noting;
    private final Findings findings;
    private final CurrentCaller caller;

    FindingResource(Noting noting, Findings findings, CurrentCaller caller) {
        this.noting = noting;
        this.findings = findings;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.ANALYST)
    @Operation(
            operationId = "monitoring_recordFinding",
            summary = "Records what was found against policies; their assessments are told")
    @APIResponseSchema(
            value = FindingView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    public Response record(@NotNull @Valid FindingRequest request) {
        var finding = noting.record(request.asked(), caller.get());
        return Response.created(URI.create("/v1/findings/" + finding.id()))
                .entity(FindingView.from(finding))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.ANALYST,
        Roles.POLICY_AUTHOR,
        Roles.PROGRAMME_OFFICE,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            operationId = "monitoring_listFindings",
            summary = "Findings in the order in which they were recorded")
    public Page<FindingView> list(
            @QueryParam("policy") @Nullable UUID policy,
            @QueryParam("kind") @Nullable FindingKind kind,
            @Parameter(description = "Code of a characteristic, such as RACE")
                    @QueryParam("characteristic")
                    @Nullable String characteristic,
            @BeanParam PageRequest page) {
        return page.cut(
                findings.page(
                        policy == null ? null : policy.toString(),
                        kind,
                        characteristic,
                        Lists.after(page, UUID::fromString),
                        page.limit() + 1),
                (Finding finding) -> finding.id().toString(),
                FindingView::from);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.ANALYST,
        Roles.POLICY_AUTHOR,
        Roles.PROGRAMME_OFFICE,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(operationId = "monitoring_getFinding", summary = "A finding")
    public FindingView get(@PathParam("id") UUID id) {
        return FindingView.from(findings.require(id));
    }
}
