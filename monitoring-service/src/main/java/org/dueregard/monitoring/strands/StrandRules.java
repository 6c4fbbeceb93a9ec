package org.dueregard.monitoring.strands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dueregard.platform.problem.Violation;

/** What must hold for a strand and its evaluations. */
final class StrandRules {
    private record Group(String characteristic, String group) {}

    private StrandRules() {}

    static List<Violation> record(NewStrand asked) {
        return twice(
                asked.predicted().stream()
                        .map(each -> new Group(each.characteristic(), each.group()))
                        .toList(),
                "/predicted/");
    }

    /**
     * @param evaluatedBefore whether the same follow-up was
     */
    static List<Violation> evaluate(
            NewStrand strand, NewEvaluation asked, boolean evaluatedBefore, LocalDate today) {
        var violations = new ArrayList<Violation>();
        var followUps = FollowUp.of(strand.endsOn());
        var followUp =
                followUps.stream()
                        .filter(each -> each.afterMonths() == asked.afterMonths())
                        .findFirst();
        if (followUp.isEmpty()) {
            violations.add(
                    Violation.at(
                            "/afterMonths",
                            "Is one of "
                                    + followUps.stream().map(FollowUp::afterMonths).toList()
                                    + "."));
        } else if (followUp.get().dueOn().isAfter(today)) {
            violations.add(
                    Violation.at(
                            "/afterMonths",
                            "This follow-up is on %s: an impact is evaluated when it can have shown."
                                    .formatted(followUp.get().dueOn())));
        }
        var found =
                asked.found().stream()
                        .map(each -> new Group(each.characteristic(), each.group()))
                        .toList();
        violations.addAll(twice(found, "/found/"));
        for (var predicted : strand.predicted()) {
            if (!found.contains(new Group(predicted.characteristic(), predicted.group()))) {
                violations.add(
                        Violation.at(
                                "/found",
                                "Lacks %s %s, for whom the assessment predicted %s: say what was found, or leave its impact out and say why it cannot be told."
                                        .formatted(
                                                predicted.characteristic(),
                                                predicted.group(),
                                                predicted.impact())));
            }
        }
        if (evaluatedBefore && asked.reason() == null) {
            violations.add(
                    Violation.at(
                            "/reason",
                            "Is required: the follow-up was evaluated before, and this revises it."));
        } else if (!evaluatedBefore && asked.reason() != null) {
            violations.add(
                    Violation.at(
                            "/reason", "Is left out: nothing was evaluated that this revises."));
        }
        return violations;
    }

    private static List<Violation> twice(List<Group> groups, String at) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<Group>();
        for (var i = 0; i < groups.size(); i++) {
            if (!seen.add(groups.get(i))) {
                violations.add(Violation.at(at + i, "Stands there twice."));
            }
        }
        return violations;
    }
}
