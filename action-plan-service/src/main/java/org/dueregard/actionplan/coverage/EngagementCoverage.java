package org.dueregard.actionplan.coverage;

import java.util.List;

/**
 * Which business groups have engaged with communities in a year.
 *
 * @param groups each with the number of its records
 */
public record EngagementCoverage(int year, List<Group> groups) {

    /** A business group. */
    public record Group(Member group, long records) {}

    /** Those without a record, in the order of their codes. */
    public List<Member> missing() {
        return groups.stream().filter(each -> each.records() == 0).map(Group::group).toList();
    }
}
