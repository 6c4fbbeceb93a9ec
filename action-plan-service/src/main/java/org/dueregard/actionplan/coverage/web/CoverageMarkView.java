package org.dueregard.actionplan.coverage.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.coverage.CoverageMark;
import org.dueregard.actionplan.coverage.CoverageStage;
import org.dueregard.actionplan.coverage.SupportManner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What has happened with a member of a population. */
@Schema(name = "ActionPlanCoverageMark")
record CoverageMarkView(
        UUID id,
        String member,
        CoverageStage stage,
        LocalDate on,
        @Nullable SupportManner manner,
        @Nullable String title,
        @Nullable String link,
        @Nullable String note,
        List<String> barriers,
        boolean goodPractice,
        @Schema(description = "Set in error: it counts no more") boolean retracted) {
    static CoverageMarkView from(CoverageMark mark) {
        return new CoverageMarkView(
                mark.id(),
                mark.member(),
                mark.stage(),
                mark.on(),
                mark.manner(),
                mark.title(),
                mark.link(),
                mark.note(),
                mark.barriers(),
                mark.isGoodPractice(),
                mark.isRetracted());
    }
}
