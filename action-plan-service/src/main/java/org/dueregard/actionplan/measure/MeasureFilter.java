package org.dueregard.actionplan.measure;

import org.jspecify.annotations.Nullable;

/**
 * Which measures are asked for; null for any.
 *
 * @param organisationUnit the unit that they are about
 * @param centre whether they are about the centre
 */
public record MeasureFilter(
        @Nullable String strategy,
        @Nullable String objective,
        @Nullable String indicator,
        @Nullable String organisationUnit,
        boolean centre) {}
