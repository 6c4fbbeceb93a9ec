package org.dueregard.actionplan.feedback;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a contact, without who it is; it stays inside this service. */
public record ContactFact(
        UUID contact, String name, @Nullable ContactState before, ContactState after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("feedback-contact", contact.toString());
    }
}
