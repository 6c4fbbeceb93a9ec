package org.dueregard.actionplan.instruction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was found at a unit about an instruction; it stays as it was found. */
@Entity
@Immutable
@Table(name = "compliance_check")
public class ComplianceCheck {
    @Id private UUID id;
    private String instructionCode;
    private String unitCode;
    private LocalDate checkedOn;

    @Enumerated(EnumType.STRING)
    private Compliance compliance;

    private @Nullable String finding;
    private Instant recordedAt;

    protected ComplianceCheck() {}

    ComplianceCheck(String instruction, NewCheck asked, Instant at) {
        this.id = Ids.next();
        this.instructionCode = instruction;
        this.unitCode = asked.unit();
        this.checkedOn = asked.checkedOn();
        this.compliance = asked.compliance();
        this.finding = asked.finding();
        this.recordedAt = at;
    }

    InstructionFact made(NewCheck asked) {
        return new InstructionFact("instruction", instructionCode, "instruction.checked", asked);
    }

    public UUID id() {
        return id;
    }

    public String instruction() {
        return instructionCode;
    }

    public String unit() {
        return unitCode;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public Compliance compliance() {
        return compliance;
    }

    public @Nullable String finding() {
        return finding;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
