package org.dueregard.eia.coverage.web;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.dueregard.eia.coverage.Coverage;
import org.dueregard.eia.coverage.UnitCoverage;
import org.dueregard.eia.subject.SubjectKind;
import org.dueregard.eia.web.Answers;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Coverage")
public class CoverageResource {
    private final Coverage coverage;

    public CoverageResource(Coverage coverage) {
        this.coverage = coverage;
    }

    @GET
    @Path("/programme-strands")
    @Operation(
            operationId = "eia_readProgrammeCompliance",
            summary =
                    "Which strands of a programme have no approved assessment, and who leads them")
    public ComplianceView programme(
            @QueryParam("programme") @NotBlank String programme, @BeanParam PageRequest page) {
        var compliance = coverage.ofProgramme(programme);
        return ComplianceView.of(
                compliance,
                page.cutWhole(
                        compliance.strands(),
                        strand -> strand.strand() + "\n" + strand.subjectId(),
                        Function.identity(),
                        strand -> ComplianceView.StrandView.of(strand, compliance.asOf())));
    }

    @GET
    @Path("/unit-objectives")
    @Operation(
            operationId = "eia_readUnitCoverage",
            summary = "Objectives with and without an assessment, unit by unit")
    public Page<UnitCoverageView> units(@BeanParam PageRequest page) {
        return page.cutWhole(
                coverage.ofUnits(),
                UnitCoverage::unit,
                Function.identity(),
                UnitCoverageView::from);
    }

    @GET
    @Path("/relevance")
    @Operation(
            operationId = "eia_listRelevance",
            summary = "What panels found relevant for each subject, or that none has looked yet")
    public Page<RelevanceOfSubjectView> relevance(
            @QueryParam("kind") @DefaultValue("POLICY") SubjectKind kind,
            @QueryParam("screened") @Nullable Boolean screened,
            @BeanParam PageRequest page) {
        return page.cut(
                coverage.relevance(kind, screened, Answers.afterId(page), page.limit() + 1),
                subject -> subject.subjectId().toString(),
                RelevanceOfSubjectView::from);
    }
}
