package org.dueregard.actionplan.meeting;

import java.util.UUID;
import org.dueregard.actionplan.matter.MatterType;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions a list shows.
 *
 * @param openOnly only referrals that nobody has answered
 */
public record DecisionFilter(
        @Nullable UUID meeting,
        @Nullable String decidedBy,
        @Nullable String routedTo,
        @Nullable MatterType matterType,
        @Nullable String matterId,
        boolean openOnly) {}
