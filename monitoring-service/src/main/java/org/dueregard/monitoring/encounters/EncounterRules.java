package org.dueregard.monitoring.encounters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.dueregard.platform.problem.Violation;

/**
 * What must hold for encounters and incidents, by the definitions of the Race and Diversity
 * Strategy: a key encounter is likely to affect the trust of communities, a critical incident the
 * confidence of the victim, their family or the community.
 */
final class EncounterRules {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private EncounterRules() {}

    static List<Violation> record(
            NewEncounter asked,
            LocalDate today,
            Predicate<String> isPlace,
            Predicate<String> isUnit) {
        var violations = new ArrayList<Violation>();
        if (!isPlace.test(asked.place())) {
            violations.add(
                    Violation.at(
                            "/place",
                            "There is no such place or channel; /v1/encounter-places lists them."));
        }
        unitAndDay(asked.unit(), asked.happenedOn(), today, isUnit, violations);
        return violations;
    }

    static List<Violation> record(NewIncident asked, LocalDate today, Predicate<String> isUnit) {
        var violations = new ArrayList<Violation>(affects(asked.affects()));
        unitAndDay(asked.unit(), asked.happenedOn(), today, isUnit, violations);
        return violations;
    }

    /** Whose confidence is affected. */
    static List<Violation> affects(List<Party> parties) {
        var violations = new ArrayList<Violation>();
        if (parties.isEmpty()) {
            violations.add(
                    Violation.at(
                            "/affects",
                            "Say whose confidence it is likely to affect: VICTIM, FAMILY or COMMUNITY, one at least."));
        }
        var seen = new HashSet<Party>();
        for (var i = 0; i < parties.size(); i++) {
            if (!seen.add(parties.get(i))) {
                violations.add(Violation.at("/affects/" + i, "Stands there twice."));
            }
        }
        return violations;
    }

    private static void unitAndDay(
            String unit,
            LocalDate day,
            LocalDate today,
            Predicate<String> isUnit,
            List<Violation> violations) {
        if (!isUnit.test(unit)) {
            violations.add(Violation.at("/unit", "There is no such unit; /v1/units lists them."));
        }
        if (day.isAfter(today)) {
            violations.add(Violation.at("/happenedOn", "Lies in the future."));
        } else if (day.isBefore(EARLIEST)) {
            violations.add(Violation.at("/happenedOn", "Lies before 1990."));
        }
    }
}
