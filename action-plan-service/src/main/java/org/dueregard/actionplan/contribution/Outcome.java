package org.dueregard.actionplan.contribution;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.actionplan.action.Action;
import org.dueregard.actionplan.action.DeedKind;
import org.jspecify.annotations.Nullable;

/**
 * An action that a person answered for, in one post.
 *
 * @param first the first day on which the person was in the post and the post had the action
 * @param last the last one; null while it lasts
 * @param deeds what the person did themselves, in order
 */
public record Outcome(
        String post,
        LocalDate first,
        @Nullable LocalDate last,
        Action action,
        List<DeedKind> deeds) {
    public Outcome {
        deeds = List.copyOf(deeds);
    }
}
