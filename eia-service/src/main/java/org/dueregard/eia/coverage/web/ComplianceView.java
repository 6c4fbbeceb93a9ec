package org.dueregard.eia.coverage.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.eia.assessment.AssessmentStatus;
import org.dueregard.eia.coverage.ProgrammeCompliance;
import org.dueregard.eia.coverage.StrandStanding;
import org.dueregard.platform.http.Page;
import org.dueregard.platform.http.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "EiaProgrammeCompliance")
public record ComplianceView(
        String programme,
        LocalDate asOf,
        @Schema(description = "Strands in the register that are not withdrawn") int strands,
        int approved,
        int outstanding,
        @Schema(description = "Of the outstanding ones, those without an assessment") int notBegun,
        @Schema(description = "Of the outstanding ones, those whose day has passed") int late,
        @Schema(description = "In the order of their codes") List<StrandView> items,
        List<LeadView> leads,
        @Nullable String next)
        implements Paged {

    @Schema(name = "EiaStrandStanding")
    public record StrandView(
            UUID subjectId,
            String strand,
            String title,
            @Schema(description = "The accountable post first") List<PostView> leads,
            @Nullable UUID assessmentId,
            @Nullable AssessmentStatus status,
            boolean approved,
            @Nullable LocalDate dueOn,
            long daysLate) {
        static StrandView of(StrandStanding strand, LocalDate asOf) {
            return new StrandView(
                    strand.subjectId(),
                    strand.strand(),
                    strand.title(),
                    strand.leads().stream().map(PostView::from).toList(),
                    strand.assessmentId(),
                    strand.status(),
                    strand.approved(),
                    strand.dueOn(),
                    strand.daysLate(asOf));
        }
    }

    @Schema(name = "EiaPostName")
    public record PostView(
            String post,
            @Schema(description = "As announced; null until it was") @Nullable String title) {
        static PostView from(StrandStanding.Lead lead) {
            return new PostView(lead.post(), lead.title());
        }
    }

    @Schema(name = "EiaLeadStanding")
    public record LeadView(
            String post, @Nullable String title, int strands, int outstanding, int late) {}

    static ComplianceView of(ProgrammeCompliance compliance, Page<StrandView> page) {
        return new ComplianceView(
                compliance.programme(),
                compliance.asOf(),
                compliance.strands().size(),
                compliance.approved(),
                compliance.outstanding(),
                compliance.notBegun(),
                compliance.late(),
                page.items(),
                compliance.leads().stream()
                        .map(
                                lead ->
                                        new LeadView(
                                                lead.lead().post(),
                                                lead.lead().title(),
                                                lead.strands(),
                                                lead.outstanding(),
                                                lead.late()))
                        .toList(),
                page.next());
    }
}
