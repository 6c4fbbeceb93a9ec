package org.dueregard.actionplan.action;

import java.util.Map;

/**
 * How many actions there are. One that serves several characteristics stands under each of them,
 * and is counted once in the total.
 */
public record ActionCounts(
        long total,
        Map<ActionState, Long> byState,
        Map<Lens, Long> byLens,
        Map<String, Long> byCharacteristic) {}
