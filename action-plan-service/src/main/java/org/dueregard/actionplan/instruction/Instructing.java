package org.dueregard.actionplan.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.dueregard.actionplan.LondonDay;
import org.dueregard.actionplan.plan.Initiatives;
import org.dueregard.actionplan.unit.Units;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.dueregard.platform.problem.DomainException;

/** Registering instructions, and recording whether units comply. */
@ApplicationScoped
public class Instructing {
    private final Instructions instructions;
    private final ComplianceChecks checks;
    private final Initiatives initiatives;
    private final Units units;
    private final Journal journal;
    private final InstantSource clock;

    Instructing(
            Instructions instructions,
            ComplianceChecks checks,
            Initiatives initiatives,
            Units units,
            Journal journal,
            InstantSource clock) {
        this.instructions = instructions;
        this.checks = checks;
        this.initiatives = initiatives;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Instruction register(NewInstruction asked, Caller by) {
        if (instructions.findByIdOptional(asked.code()).isPresent()) {
            throw DomainException.conflict(
                    "already-exists",
                    "There is one already",
                    "There is an instruction " + asked.code() + " already.");
        }
        var known =
                initiatives
                        .findByIdOptional(asked.initiative())
                        .filter(each -> each.plan().equals(asked.plan()))
                        .isPresent();
        DomainException.refuseIfAny(
                "The instruction cannot be registered.",
                InstructionRules.register(asked, known, LondonDay.of(clock.instant())));
        var instruction = new Instruction(asked);
        instructions.persist(instruction);
        instructions.flush();
        journal.record(instruction.registered(asked), by, null);
        return instruction;
    }

    @Transactional
    public ComplianceCheck check(String code, NewCheck asked, Caller by) {
        var instruction = instructions.require(code);
        var now = clock.instant();
        DomainException.refuseIfAny(
                "It cannot be recorded.",
                InstructionRules.check(
                        asked, instruction, units.withCode(asked.unit()), LondonDay.of(now)));
        var check = new ComplianceCheck(code, asked, now);
        checks.persist(check);
        checks.flush();
        journal.record(check.made(asked), by, asked.finding());
        return check;
    }
}
