package org.dueregard.actionplan.programme.web;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.programme.Programme;
import org.dueregard.actionplan.programme.Strand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme, and how its strands are led, in numbers. */
@Schema(name = "ActionPlanProgramme")
record ProgrammeView(
        String code,
        String title,
        String board,
        String deliveryPost,
        LocalDate implementationFrom,
        String stocktakeEvery,
        Counts counts) {

    /** How the strands are led. */
    @Schema(name = "ActionPlanStrandCounts")
    record Counts(
            int strands,
            @Schema(description = "Each lead of each strand") int leadAssignments,
            @Schema(description = "Posts that lead on one strand or more") long leadingPosts,
            long jointlyLed) {
        static Counts of(List<Strand> strands) {
            return new Counts(
                    strands.size(),
                    strands.stream().mapToInt(each -> each.leads().posts().size()).sum(),
                    strands.stream()
                            .flatMap(each -> each.leads().posts().stream())
                            .distinct()
                            .count(),
                    strands.stream().filter(each -> each.leads().posts().size() > 1).count());
        }
    }

    static ProgrammeView from(Programme programme, List<Strand> strands) {
        return new ProgrammeView(
                programme.code(),
                programme.title(),
                programme.board(),
                programme.deliveryPost(),
                programme.implementationFrom(),
                programme.stocktakeEvery().toString(),
                Counts.of(strands));
    }
}
