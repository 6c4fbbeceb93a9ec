package org.dueregard.actionplan.instruction;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** Something that happened about an instruction; it stays inside this service. */
public record InstructionFact(String type, String id, String name, Object after) implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate(type, id);
    }
}
