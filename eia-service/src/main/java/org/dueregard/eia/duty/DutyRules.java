package org.dueregard.eia.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dueregard.eia.characteristic.Catalogue;
import org.dueregard.eia.characteristic.CatalogueRules;
import org.dueregard.platform.problem.Violation;

/** What the register takes in. */
final class DutyRules {
    private DutyRules() {}

    static List<Violation> ofAdding(
            DutyChange change, DutyRegister present, Optional<Catalogue> catalogue) {
        var violations = new ArrayList<>(ofWording(change, catalogue));
        if (present.find(change.duty().code()).isPresent()) {
            violations.add(
                    Violation.at("/code", "the register has it already; choose another code"));
        }
        return violations;
    }

    static List<Violation> ofWording(DutyChange change, Optional<Catalogue> catalogue) {
        var duty = change.duty();
        var violations =
                new ArrayList<>(
                        CatalogueRules.ofEqualStanding("", change.ranked(), change.weighted()));
        if (catalogue.isEmpty()) {
            violations.add(Violation.at("/catalogue", "there is no catalogue " + duty.catalogue()));
        } else {
            for (var i = 0; i < duty.characteristics().size(); i++) {
                var code = duty.characteristics().get(i);
                if (catalogue.get().find(code).isEmpty()) {
                    violations.add(
                            Violation.at(
                                    "/characteristics",
                                    code + " does not stand in catalogue " + duty.catalogue()));
                }
            }
        }
        var until = duty.heldUntil();
        if (until != null && until.isBefore(duty.heldFrom())) {
            violations.add(Violation.at("/heldUntil", "is not before the day it held from"));
        }
        if (duty.kind() == DutyKind.MONITORING && duty.everyMonths() == null) {
            violations.add(Violation.at("/everyMonths", "say how often the effects are watched"));
        }
        return violations;
    }
}
