package org.dueregard.actionplan.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.problem.Violation;

/** What must hold for the members of a body. */
final class BodyRules {
    private BodyRules() {}

    static List<Violation> admit(Body body, NewMember member) {
        var violations = new ArrayList<Violation>();
        if ((member.post() == null) == (member.organisation() == null)) {
            violations.add(
                    Violation.at(
                            "/post",
                            "A member is a post or an outside organisation: give one of the two."));
        }
        var last = member.term().lastDay();
        if (last != null && last.isBefore(member.term().firstDay())) {
            violations.add(Violation.at("/to", "A membership ends on its first day or later."));
        }
        if (member.post() != null && member.capacity() == MemberCapacity.EXTERNAL_ADVISER) {
            violations.add(
                    Violation.at(
                            "/capacity",
                            "An external adviser belongs to an outside organisation, not to a post."));
        }
        if (body.members().stream().anyMatch(each -> each.sitsAs(member))) {
            violations.add(
                    Violation.at(
                            "",
                            "It sits on the body in this capacity on some of these days already."));
        }
        return violations;
    }

    static List<Violation> end(Membership membership, LocalDate lastDay) {
        var violations = new ArrayList<Violation>();
        if (lastDay.isBefore(membership.term().firstDay())) {
            violations.add(
                    Violation.at("/lastDay", "A membership ends on its first day or later."));
        }
        var present = membership.term().lastDay();
        if (present != null && lastDay.isAfter(present)) {
            violations.add(
                    Violation.at(
                            "/lastDay",
                            "An end can be brought forward; for a longer time admit it anew."));
        }
        return violations;
    }
}
