package org.dueregard.monitoring.quality;

import org.jspecify.annotations.Nullable;

/**
 * What a sender says in a field.
 *
 * @param recorded records in which it is not blank
 * @param declared records of those that say it, which is neither "not stated" nor "unknown"; null
 *     for a field without codes
 */
public record FieldQuality(String field, Share recorded, @Nullable Share declared) {}
