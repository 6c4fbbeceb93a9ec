package org.dueregard.actionplan.action;

import java.util.List;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/** Something that happened to an action: the deed, what it changed, and what others are told. */
public record ActionFact(
        UUID actionId,
        DeedKind deed,
        @Nullable ActionSnapshot before,
        ActionSnapshot after,
        @Nullable String reason,
        List<Announcement> announcements)
        implements Fact {

    @Override
    public Aggregate aggregate() {
        return new Aggregate("action", actionId.toString());
    }

    @Override
    public String name() {
        return deed.factName();
    }
}
