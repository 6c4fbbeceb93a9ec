package org.dueregard.monitoring.populations;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a source says.
 *
 * @param licence under which it may be used
 * @param url where it stands
 */
@Embeddable
public record PopulationFigure(
        long people,
        String source,
        @Nullable String licence,
        @Nullable String url,
        @Nullable String note) {}
