package org.dueregard.actionplan.instruction;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.actionplan.unit.UnitKind;

/**
 * An instruction to be registered.
 *
 * @param reference as it is cited, such as "Special Notice 12/01"
 * @param units the kind of units that are to comply
 */
public record NewInstruction(
        String code,
        String reference,
        String title,
        LocalDate issuedOn,
        String plan,
        UUID initiative,
        UnitKind units) {}
