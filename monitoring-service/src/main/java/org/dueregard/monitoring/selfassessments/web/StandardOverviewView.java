package org.dueregard.monitoring.selfassessments.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.monitoring.selfassessments.SelfAssessment;
import org.dueregard.monitoring.selfassessments.StandardOverview;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a standard is met. */
@Schema(name = "MonitoringStandardOverview")
public record StandardOverviewView(
        String standard,
        int version,
        @Schema(description = "The highest level that there is") int levels,
        @Schema(
                        description =
                                "The level that every criterion meets, 0 for none; null while one was never assessed")
                @Nullable Integer level,
        @Schema(description = "Whether that is the highest level") boolean highest,
        @Schema(description = "Each criterion with its latest assessment")
                List<OfCriterionView> criteria,
        @Schema(description = "Criteria that were never assessed") List<String> withoutAssessment,
        @Schema(description = "Criteria whose latest assessment nobody else has looked at")
                List<String> notModerated) {

    /** A criterion with its latest assessment. */
    @Schema(name = "MonitoringAssessedCriterion")
    public record OfCriterionView(
            String criterion,
            String title,
            @Nullable UUID assessment,
            @Schema(description = "The moderated level, and until then the assessor's")
                    @Nullable Integer level,
            @Nullable LocalDate assessedOn,
            boolean moderated) {
        static OfCriterionView from(StandardOverview.OfCriterion of) {
            SelfAssessment latest = of.latest();
            return latest == null
                    ? new OfCriterionView(
                            of.criterion().criterion(),
                            of.criterion().title(),
                            null,
                            null,
                            null,
                            false)
                    : new OfCriterionView(
                            of.criterion().criterion(),
                            of.criterion().title(),
                            latest.id(),
                            latest.levelThatHolds(),
                            latest.assessedOn(),
                            latest.isModerated());
        }
    }

    static StandardOverviewView from(StandardOverview overview) {
        var level = overview.level();
        return new StandardOverviewView(
                overview.version().standard(),
                overview.version().number(),
                overview.version().levels(),
                level,
                level != null && level == overview.version().levels(),
                overview.criteria().stream().map(OfCriterionView::from).toList(),
                overview.withoutAssessment(),
                overview.notModerated());
    }
}
