package org.dueregard.platform.audit;

import java.util.Map;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

record Noted(String note, int number) implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("note", note);
    }

    @Override
    public String name() {
        return "note.taken";
    }

    @Override
    public Object before() {
        return Map.of("number", number - 1);
    }
}
