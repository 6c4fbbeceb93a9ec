package org.dueregard.eia.community;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dueregard.eia.characteristic.Catalogue;
import org.dueregard.platform.problem.Violation;

/** What a report needs so that each of its findings can be cited. */
final class EventReportRules {
    private static final String SOURCE =
            "Met modernisation programme 2005, para 6: an earlier community impact assessment is the"
                    + " first evidence";

    private EventReportRules() {}

    static List<Violation> ofImport(EventReport report, Catalogue catalogue) {
        var violations = new ArrayList<Violation>();
        var codes = new HashSet<String>();
        for (var i = 0; i < report.groups().size(); i++) {
            if (!codes.add(report.groups().get(i).code())) {
                violations.add(
                        Violation.at(
                                "/groups/" + i + "/code", "names a group a second time", SOURCE));
            }
        }
        for (var i = 0; i < report.findings().size(); i++) {
            var finding = report.findings().get(i);
            var at = "/findings/" + i;
            if (!codes.add(finding.ref())) {
                violations.add(
                        Violation.at(
                                at + "/ref",
                                finding.ref() + " is the name of a finding or group already",
                                SOURCE));
            }
            if (report.groups().stream()
                    .noneMatch(group -> group.code().equals(finding.groupCode()))) {
                violations.add(
                        Violation.at(
                                at + "/group",
                                "there is no group " + finding.groupCode() + " in this report",
                                SOURCE));
            }
            for (var j = 0; j < finding.affected().size(); j++) {
                var code = finding.affected().get(j).characteristic();
                if (code != null && catalogue.find(code).isEmpty()) {
                    violations.add(
                            Violation.at(
                                    at + "/affected/" + j + "/characteristic",
                                    code
                                            + " is no characteristic of catalogue "
                                            + catalogue.version()
                                            + "; leave it out for what no catalogue has",
                                    SOURCE));
                }
            }
        }
        return violations;
    }
}
