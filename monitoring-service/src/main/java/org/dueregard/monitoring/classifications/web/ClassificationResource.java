package org.dueregard.monitoring.classifications.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.dueregard.monitoring.Lists;
import org.dueregard.monitoring.classifications.Classification;
import org.dueregard.monitoring.classifications.Classifications;
import org.dueregard.monitoring.classifications.Mapping;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.dueregard.platform.problem.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/classifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Classifications")
public class ClassificationResource {
    private final Classifications classifications;

    ClassificationResource(Classifications classifications) {
        this.classifications = classifications;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "monitoring_listClassifications",
            summary = "By which groups people are told apart, each in its latest version")
    public Page<ClassificationView> list(@BeanParam PageRequest page) {
        return Lists.page(classifications.all(), page, Classification::name, this::view);
    }

    @GET
    @Path("/{name}")
    @Authenticated
    @Operation(
            operationId = "monitoring_getClassification",
            summary = "The codes of a classification, in its latest version or another")
    public ClassificationView get(
            @PathParam("name") String name,
            @Parameter(description = "The latest unless another is asked for")
                    @QueryParam("version")
                    @Nullable Integer version) {
        return view(
                Optional.ofNullable(version)
                        .map(asked -> classifications.find(name, asked))
                        .orElseGet(() -> classifications.find(name))
                        .orElseThrow(() -> missing(name, version)));
    }

    @GET
    @Path("/{name}/mappings")
    @Authenticated
    @Operation(
            operationId = "monitoring_listMappings",
            summary = "In which groups of other classifications its codes are counted",
            description = "Every version of every mapping that leads from its codes.")
    public Page<MappingView> mappings(@PathParam("name") String name, @BeanParam PageRequest page) {
        if (classifications.find(name).isEmpty()) {
            throw missing(name, null);
        }
        return Lists.page(
                classifications.mappingsFrom(name),
                page,
                ClassificationResource::key,
                MappingView::from);
    }

    private static String key(Mapping mapping) {
        return "%s/%06d".formatted(mapping.name(), mapping.version());
    }

    private DomainException missing(String name, @Nullable Integer version) {
        var versions = classifications.versions(name);
        return version == null || versions.isEmpty()
                ? DomainException.notFound("classification", name)
                : DomainException.notFound(
                        "version "
                                + version
                                + " of the classification "
                                + name
                                + "; ask for one of",
                        versions);
    }

    private ClassificationView view(Classification classification) {
        return ClassificationView.from(
                classification, classifications.versions(classification.name()));
    }
}
