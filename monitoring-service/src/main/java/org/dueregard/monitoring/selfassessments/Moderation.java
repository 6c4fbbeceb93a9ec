package org.dueregard.monitoring.selfassessments;

import org.jspecify.annotations.Nullable;

/**
 * What somebody else makes of a self-assessment.
 *
 * @param level the level that is met instead; null where the assessor's is agreed
 */
public record Moderation(
        ModerationOutcome outcome, @Nullable Integer level, String reason, String moderatorPost) {}
