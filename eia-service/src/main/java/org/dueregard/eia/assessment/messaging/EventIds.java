package org.dueregard.eia.assessment.messaging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids that other services name: one that is no id of ours names nothing of ours. */
public final class EventIds {
    private EventIds() {}

    public static Optional<UUID> ours(@Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        try {
            var parsed = UUID.fromString(id);
            return parsed.toString().equalsIgnoreCase(id) ? Optional.of(parsed) : Optional.empty();
        } catch (IllegalArgumentException ofAnotherForm) {
            return Optional.empty();
        }
    }

    public static List<UUID> ours(List<String> ids) {
        return ids.stream().map(EventIds::ours).flatMap(Optional::stream).toList();
    }
}
