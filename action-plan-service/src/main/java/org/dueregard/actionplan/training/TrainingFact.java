package org.dueregard.actionplan.training;

import java.time.LocalDate;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;

/** Something that happened about a training arrangement; it stays inside this service. */
public record TrainingFact(String arrangement, String name, Object after) implements Fact {

    /** So many of so many. */
    public record Counted(LocalDate asAt, long required, long trained) {}

    @Override
    public Aggregate aggregate() {
        return new Aggregate("training-arrangement", arrangement);
    }
}
