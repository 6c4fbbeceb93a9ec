package org.dueregard.actionplan.post.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dueregard.actionplan.post.OwnershipReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Vacant posts, and everything that nobody answers for. */
@Schema(name = "ActionPlanOwnershipReport")
record OwnershipReportView(
        LocalDate asAt,
        List<VacantPost> vacantPosts,
        @Schema(description = "How many of each kind") Map<String, Long> counts,
        List<Unowned> unowned,
        @Schema(
                        description =
                                "How many more of a kind there are than are shown; actions stand in /v1/actions?unowned=true, page by page")
                Map<String, Long> notShown) {

    /** An open post that nobody holds or acts in. */
    @Schema(name = "ActionPlanVacantPost")
    record VacantPost(String code, String title, @Nullable String unit) {}

    /** One thing without an owner. */
    @Schema(name = "ActionPlanUnowned")
    record Unowned(
            String kind,
            String id,
            String title,
            @Schema(description = "The post that it names, vacant, closed or unknown")
                    @Nullable String post) {}

    static OwnershipReportView from(OwnershipReport report) {
        return new OwnershipReportView(
                report.asAt(),
                report.vacantPosts().stream()
                        .map(post -> new VacantPost(post.code(), post.title(), post.unit()))
                        .toList(),
                report.counts(),
                report.unowned().stream()
                        .map(item -> new Unowned(item.kind(), item.id(), item.title(), item.post()))
                        .toList(),
                report.notShown());
    }
}
