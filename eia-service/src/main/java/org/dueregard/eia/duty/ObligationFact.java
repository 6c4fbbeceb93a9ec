package org.dueregard.eia.duty;

import java.util.List;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to an obligation. */
public record ObligationFact(String name, @Nullable Snapshot before, Snapshot after)
        implements Fact {
    /** How it stands. */
    public record Snapshot(
            UUID id,
            String duty,
            String title,
            @Nullable String ownerPost,
            ObligationStatus status,
            List<ObligationEvidence> evidence) {}

    @Override
    public Aggregate aggregate() {
        return new Aggregate("obligation", after.id().toString());
    }
}
