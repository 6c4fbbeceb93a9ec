package org.dueregard.actionplan.instruction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dueregard.actionplan.unit.Unit;
import org.dueregard.platform.problem.Violation;

/** What must hold for instructions and what is found about them. */
final class InstructionRules {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private InstructionRules() {}

    /**
     * @param known whether there is such an initiative of that plan
     */
    static List<Violation> register(NewInstruction asked, boolean known, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (!known) {
            violations.add(
                    Violation.at(
                            "/initiative",
                            "There is no initiative "
                                    + asked.initiative()
                                    + " in the plan "
                                    + asked.plan()
                                    + "."));
        }
        if (asked.issuedOn().isAfter(today) || asked.issuedOn().isBefore(EARLIEST)) {
            violations.add(
                    Violation.at(
                            "/issuedOn",
                            "It was issued today or earlier, since " + EARLIEST + "."));
        }
        return violations;
    }

    static List<Violation> check(
            NewCheck asked, Instruction instruction, Optional<Unit> unit, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (unit.filter(each -> each.kind() == instruction.units()).isEmpty()) {
            violations.add(
                    Violation.at(
                            "/unit",
                            "There is no "
                                    + instruction.units()
                                    + " "
                                    + asked.unit()
                                    + " that is to comply."));
        }
        if (asked.checkedOn().isAfter(today)
                || asked.checkedOn().isBefore(instruction.issuedOn())) {
            violations.add(
                    Violation.at(
                            "/checkedOn",
                            "It is checked after it was issued, on "
                                    + instruction.issuedOn()
                                    + ", and today at the latest."));
        }
        if (asked.compliance() != Compliance.COMPLIANT && asked.finding() == null) {
            violations.add(Violation.at("/finding", "Say in what the unit does not comply."));
        }
        return violations;
    }
}
