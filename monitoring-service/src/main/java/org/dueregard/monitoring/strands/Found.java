package org.dueregard.monitoring.strands;

import org.jspecify.annotations.Nullable;

/**
 * What was found for a group.
 *
 * @param impact null where nothing could be told
 * @param evidence by which; or why nothing could be told
 */
public record Found(
        String characteristic, String group, @Nullable Impact impact, String evidence) {}
