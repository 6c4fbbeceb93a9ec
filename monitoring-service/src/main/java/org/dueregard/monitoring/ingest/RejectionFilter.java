package org.dueregard.monitoring.ingest;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a dataset that were set aside are asked for; what is null asks nothing.
 *
 * @param field name of a field that something is wrong with
 */
public record RejectionFilter(
        String dataset,
        RejectionState state,
        @Nullable String source,
        @Nullable UUID batch,
        @Nullable String field) {}
