package org.dueregard.platform.inbox.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.dueregard.platform.inbox.Replaying.Place;
import org.jspecify.annotations.Nullable;

/**
 * @param abandon letters that will never do any good and are given up
 * @param reason why; goes to the audit trail
 */
public record ReplayRequest(
        @Nullable @Size(max = 1000) List<@NotNull Place> abandon,
        @Nullable @Size(max = 2000) String reason) {
    Set<Place> abandoned() {
        return abandon == null ? Set.of() : Set.copyOf(abandon);
    }
}
