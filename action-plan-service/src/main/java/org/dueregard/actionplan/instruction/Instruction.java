package org.dueregard.actionplan.instruction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.unit.UnitKind;
import org.hibernate.annotations.Immutable;

/** An instruction with which an initiative asks units to comply. */
@Entity
@Immutable
@Table(name = "instruction")
public class Instruction {
    @Id private String code;
    private String reference;
    private String title;
    private LocalDate issuedOn;
    private String planCode;
    private UUID initiativeId;

    @Enumerated(EnumType.STRING)
    private UnitKind units;

    protected Instruction() {}

    Instruction(NewInstruction asked) {
        this.code = asked.code();
        this.reference = asked.reference();
        this.title = asked.title();
        this.issuedOn = asked.issuedOn();
        this.planCode = asked.plan();
        this.initiativeId = asked.initiative();
        this.units = asked.units();
    }

    InstructionFact registered(NewInstruction asked) {
        return new InstructionFact("instruction", code, "instruction.registered", asked);
    }

    public String code() {
        return code;
    }

    /** As it is cited. */
    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public String plan() {
        return planCode;
    }

    public UUID initiative() {
        return initiativeId;
    }

    public UnitKind units() {
        return units;
    }
}
