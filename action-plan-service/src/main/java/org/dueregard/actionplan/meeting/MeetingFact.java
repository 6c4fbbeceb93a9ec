package org.dueregard.actionplan.meeting;

import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to a meeting; it stays inside this service. */
public record MeetingFact(UUID meeting, String name, @Nullable Object before, Object after)
        implements Fact {
    @Override
    public Aggregate aggregate() {
        return new Aggregate("meeting", meeting.toString());
    }
}
