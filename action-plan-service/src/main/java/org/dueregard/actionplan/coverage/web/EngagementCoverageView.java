package org.dueregard.actionplan.coverage.web;

import java.util.List;
import org.dueregard.actionplan.coverage.EngagementCoverage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which business groups have engaged with communities in a year. */
@Schema(name = "ActionPlanEngagementCoverage")
record EngagementCoverageView(
        int year,
        List<Group> groups,
        @Schema(description = "Business groups without a record of the year")
                List<MemberJson> missing) {

    /** A business group and how many records it has. */
    @Schema(name = "ActionPlanEngagementGroup")
    record Group(String unit, String name, long records) {}

    static EngagementCoverageView from(EngagementCoverage coverage) {
        return new EngagementCoverageView(
                coverage.year(),
                coverage.groups().stream()
                        .map(
                                each ->
                                        new Group(
                                                each.group().code(),
                                                each.group().name(),
                                                each.records()))
                        .toList(),
                coverage.missing().stream().map(MemberJson::from).toList());
    }
}
