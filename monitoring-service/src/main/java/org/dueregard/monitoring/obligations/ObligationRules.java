package org.dueregard.monitoring.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.dueregard.platform.problem.Violation;

/** What must hold for an obligation, and for what is handed in for it. */
final class ObligationRules {

    private ObligationRules() {}

    /**
     * @param isUnit whether there is such a unit of the force
     */
    static List<Violation> lay(NewObligation asked, LocalDate today, Predicate<String> isUnit) {
        var violations = new ArrayList<Violation>();
        if (asked.kind() == ObligationKind.POLICY_ANNUAL) {
            violations.add(
                    Violation.at(
                            "/kind",
                            "POLICY_ANNUAL begins by itself with each policy that is registered."));
        }
        if (asked.kind() == ObligationKind.EMPLOYMENT_ANNUAL
                && !asked.subject().equals(Obliging.EMPLOYMENT)) {
            violations.add(
                    Violation.at("/subject", "Is " + Obliging.EMPLOYMENT + " for " + asked.kind()));
        }
        if (!asked.kind().isMetByReport()
                && asked.firstDueOn().plus(asked.kind().every()).isBefore(today)) {
            violations.add(
                    Violation.at(
                            "/firstDueOn",
                            "Lies more than a round before today: give the day by which it is due next."));
        }
        if (!asked.kind().wantsReturns() && !asked.units().isEmpty()) {
            violations.add(
                    Violation.at("/units", "Nothing is handed in for " + asked.kind() + "."));
        }
        if (asked.kind() == ObligationKind.TENSION_WEEK && asked.units().isEmpty()) {
            violations.add(Violation.at("/units", "Name the boroughs that return tensions."));
        }
        var seen = new HashSet<String>();
        for (var i = 0; i < asked.units().size(); i++) {
            var unit = asked.units().get(i);
            if (!isUnit.test(unit)) {
                violations.add(
                        Violation.at(
                                "/units/" + i,
                                "There is no unit " + unit + "; /v1/units lists them."));
            } else if (!seen.add(unit)) {
                violations.add(Violation.at("/units/" + i, "Stands there twice."));
            }
        }
        return violations;
    }

    /**
     * @param units those that hand something in
     */
    static List<Violation> handIn(ObligationKind kind, Collection<String> units, NewReturn asked) {
        var violations = new ArrayList<Violation>();
        if (!units.contains(asked.unit())) {
            violations.add(
                    Violation.at(
                            "/unit", "Is none of those that hand something in: " + units + "."));
        }
        var survey = kind == ObligationKind.VSS_QUARTER;
        var groups = asked.groupsSurveyed();
        if (survey && (groups == null || groups.isEmpty())) {
            violations.add(Violation.at("/groupsSurveyed", "Name the groups that were asked."));
        } else if (!survey && groups != null) {
            violations.add(Violation.at("/groupsSurveyed", "Only a survey asks groups."));
        }
        var tensions = kind == ObligationKind.TENSION_WEEK;
        if (tensions && asked.gypsyTravellerTension() == null) {
            violations.add(
                    Violation.at(
                            "/gypsyTravellerTension",
                            "Say what is known of tensions about Gypsies and Travellers, be it that there are none."));
        } else if (!tensions && asked.gypsyTravellerTension() != null) {
            violations.add(
                    Violation.at("/gypsyTravellerTension", "Stands in a return of tensions only."));
        }
        return violations;
    }
}
