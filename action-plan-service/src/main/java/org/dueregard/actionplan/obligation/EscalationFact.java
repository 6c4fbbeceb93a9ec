package org.dueregard.actionplan.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dueregard.platform.journal.Aggregate;
import org.dueregard.platform.journal.Announcement;
import org.dueregard.platform.journal.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not met has climbed, or climbs no further; told to other services in the form
 * of the schema in {@code contracts}. The escalation of an occurrence is known by the occurrence.
 *
 * @param level how many steps of the ladder have been taken
 * @param toPostOrBody the post that was told last; where the ladder leads to nobody, the one that
 *     owes it
 * @param respondBy the last day before the next step; null where there is none, or none to come
 * @param response what was said when it was met or waived
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EscalationFact(
        UUID escalationId,
        int level,
        Change state,
        AboutType aboutType,
        String aboutId,
        String toPostOrBody,
        @Nullable LocalDate respondBy,
        @Nullable String response)
        implements Fact {

    /** What has become of it. */
    public enum Change {
        /** The first step was taken. */
        RAISED,
        /** A further step was taken. */
        RAISED_LEVEL,
        /** It was met or waived. */
        RESOLVED
    }

    @Override
    public Aggregate aggregate() {
        return new Aggregate("escalation", escalationId.toString());
    }

    @Override
    public String name() {
        return "escalation." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<Announcement> announcements() {
        return List.of(
                new Announcement(
                        "org.dueregard.escalation.changed.v1", escalationId.toString(), this));
    }
}
