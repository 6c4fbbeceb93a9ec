package org.dueregard.actionplan.instruction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.actionplan.unit.Units;
import org.dueregard.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Every instruction, and how units comply with it. */
@ApplicationScoped
public class Instructions implements PanacheRepositoryBase<Instruction, String> {
    private final ComplianceChecks checks;
    private final Units units;

    Instructions(ComplianceChecks checks, Units units) {
        this.checks = checks;
        this.units = units;
    }

    public Instruction require(String code) {
        return findByIdOptional(code)
                .orElseThrow(() -> DomainException.notFound("instruction", code));
    }

    public List<Instruction> page(@Nullable UUID initiative, @Nullable String after, int rows) {
        var from = after == null ? "" : after;
        var query =
                initiative == null
                        ? find("code > ?1 order by code", from)
                        : find("code > ?1 and initiativeId = ?2 order by code", from, initiative);
        return query.range(0, rows - 1).list();
    }

    public ComplianceReport compliance(Instruction instruction, LocalDate day) {
        return ComplianceReport.of(
                units.list("kind = ?1 order by code", instruction.units()),
                checks.list("instructionCode", instruction.code()),
                day);
    }
}
