package org.dueregard.actionplan.post;

import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** A role has been created; it stays inside this service. */
public record RoleFact(String code, String title) implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("role", code);
    }

    @Override
    public String name() {
        return "role.created";
    }
}
