package org.dueregard.eia.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The place of an item in its list: what is due first, and waits longest, stands first. */
public record WorkKey(LocalDate dueOn, Instant since, UUID refId, WorkKind kind) {
    public static WorkKey parse(String key) {
        var parts = key.split(" ");
        if (parts.length != 4) {
            throw new IllegalArgumentException(key);
        }
        return new WorkKey(
                LocalDate.parse(parts[0]),
                Instant.parse(parts[1]),
                UUID.fromString(parts[2]),
                WorkKind.valueOf(parts[3]));
    }

    @Override
    public String toString() {
        return dueOn + " " + since + " " + refId + " " + kind;
    }
}
