package org.dueregard.actionplan.workgroup;

import java.util.ArrayList;
import java.util.List;

/** When a working group is complete (report 12 of 2008, para 18). */
final class WorkingGroupRules {
    private WorkingGroupRules() {}

    static List<Shortfall> shortfalls(Staff staff) {
        var lacking = new ArrayList<Shortfall>();
        if (!staff.chairedByRole()) {
            lacking.add(Shortfall.of(ShortfallKind.SENIOR_CHAIR));
        }
        if (!staff.ledByRole()) {
            lacking.add(Shortfall.of(ShortfallKind.ADVISER_LEAD));
        }
        staff.concerned().stream()
                .filter(area -> !staff.represented().contains(area))
                .sorted()
                .forEach(
                        area ->
                                lacking.add(
                                        new Shortfall(ShortfallKind.BUSINESS_AREA_MEMBER, area)));
        return lacking;
    }
}
