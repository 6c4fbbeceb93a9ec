package org.dueregard.actionplan.action;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which actions are asked for.
 *
 * @param states empty for any
 * @param unowned only those that are open and that nobody answers for today
 * @param escalated only those of which something is not met and has climbed
 */
public record ActionFilter(
        Set<ActionState> states,
        @Nullable String post,
        @Nullable OriginType originType,
        @Nullable String originId,
        @Nullable Lens lens,
        @Nullable ResponsibilityLevel responsibilityLevel,
        @Nullable String characteristic,
        boolean unowned,
        boolean escalated) {}
