package org.dueregard.monitoring.selfassessments.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.selfassessments.SelfAssessing;
import org.dueregard.monitoring.selfassessments.Standard;
import org.dueregard.monitoring.selfassessments.StandardVersion;
import org.dueregard.monitoring.selfassessments.StandardVersions;
import org.dueregard.monitoring.selfassessments.Standards;
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

/** Standards, what they are assessed by, and how far they are met. */
@Path("/v1/standards")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Standards")
public class StandardResource {
    private final Standards standards;
    private final StandardVersions versions;
    private final SelfAssessing assessing;
    private final CurrentCaller caller;

    StandardResource(
            Standards standards,
            StandardVersions versions,
            SelfAssessing assessing,
            CurrentCaller caller) {
        this.standards = standards;
        this.versions = versions;
        this.assessing = assessing;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listStandards",
            summary = "Standards that the service assesses itself against")
    public Page<StandardView> list(@BeanParam PageRequest page) {
        return Lists.page(standards.all(), page, Standard::standard, this::view);
    }

    @GET
    @Path("/{standard}")
    @Authenticated
    @Operation(
            operationId = "monitoring_getStandard",
            summary = "A standard with its present levels and criteria")
    public StandardView get(@PathParam("standard") String standard) {
        return view(standards.require(standard));
    }

    @POST
    @Path("/{standard}/versions")
    @Idempotent
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.PROGRAMME_OFFICE})
    @Operation(
            operationId = "monitoring_setStandard",
            summary =
                    "Sets how many levels a standard has and by which criteria it is assessed; earlier versions stay")
    @APIResponseSchema(
            value = StandardVersionView.class,
            responseCode = "201",
            responseDescription = "Set")
    public Response set(
            @PathParam("standard") String standard,
            @NotNull @Valid StandardVersionRequest request) {
        var set =
                assessing.set(
                        standard,
                        request.levels(),
                        request.criteria().stream().map(CriterionView::asked).toList(),
                        request.source().strip(),
                        caller.get());
        return Response.created(
                        URI.create(
                                "/v1/standards/%s/versions/%d".formatted(standard, set.number())))
                .entity(StandardVersionView.from(set))
                .build();
    }

    @GET
    @Path("/{standard}/versions")
    @Authenticated
    @Operation(
            operationId = "monitoring_listStandardVersions",
            summary = "The levels and criteria that a standard had, the first ones first")
    public Page<StandardVersionView> versions(
            @PathParam("standard") String standard, @BeanParam PageRequest page) {
        return page.cutWhole(
                versions.of(standards.require(standard).standard()),
                StandardVersion::number,
                Integer::valueOf,
                StandardVersionView::from);
    }

    @GET
    @Path("/{standard}/versions/{version}")
    @Authenticated
    @Operation(
            operationId = "monitoring_getStandardVersion",
            summary = "The levels and criteria of a version")
    public StandardVersionView version(
            @PathParam("standard") String standard, @PathParam("version") int version) {
        return StandardVersionView.from(versions.require(standard, version));
    }

    @GET
    @Path("/{standard}/overview")
    @Authenticated
    @Operation(
            operationId = "monitoring_getStandardOverview",
            summary =
                    "The level that every criterion meets, and the criteria that were never assessed")
    public StandardOverviewView overview(
            @PathParam("standard") String standard,
            @Parameter(description = "By which version; without one the present")
                    @QueryParam("version")
                    @Nullable Integer version) {
        return StandardOverviewView.from(assessing.overview(standard, version));
    }

    private StandardView view(Standard standard) {
        return StandardView.from(standard, versions.latest(standard.standard()));
    }
}
