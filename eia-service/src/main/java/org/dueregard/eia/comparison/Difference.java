package org.dueregard.eia.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One place where two documents differ.
 *
 * @param at the place, by names rather than by positions, such as {@code /criteria/impact/question}
 * @param before what stood there; null where it was added
 * @param after what stands there; null where it was removed
 */
public record Difference(
        String at, Change change, @Nullable JsonNode before, @Nullable JsonNode after) {}
