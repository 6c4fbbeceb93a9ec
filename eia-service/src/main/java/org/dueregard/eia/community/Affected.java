package org.dueregard.eia.community;

import org.jspecify.annotations.Nullable;

/**
 * A community or a circumstance that a finding names.
 *
 * @param name in the words of the event
 * @param characteristic its code in the catalogue of today, or null for what no catalogue has
 */
public record Affected(String name, @Nullable String characteristic) {}
