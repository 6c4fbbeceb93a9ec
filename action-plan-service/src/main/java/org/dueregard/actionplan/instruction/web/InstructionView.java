package org.dueregard.actionplan.instruction.web;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.instruction.Instruction;
import org.dueregard.actionplan.unit.UnitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instruction and the initiative that asks for it. */
@Schema(name = "ActionPlanInstruction")
record InstructionView(
        String code,
        String reference,
        String title,
        LocalDate issuedOn,
        String plan,
        UUID initiative,
        UnitKind units) {
    static InstructionView from(Instruction instruction) {
        return new InstructionView(
                instruction.code(),
                instruction.reference(),
                instruction.title(),
                instruction.issuedOn(),
                instruction.plan(),
                instruction.initiative(),
                instruction.units());
    }
}
