package org.dueregard.actionplan.contribution;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.platform.caller.Person;

/** Every outcome of a person that the reader may see, as at a day. */
public record Contribution(Person person, LocalDate asAt, List<Outcome> outcomes) {
    public Contribution {
        outcomes = List.copyOf(outcomes);
    }
}
