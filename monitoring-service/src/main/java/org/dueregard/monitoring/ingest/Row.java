package org.dueregard.monitoring.ingest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a batch, before anything in it is understood. */
sealed interface Row {

    /** Line of the file, or place in the array, from 1. */
    long line();

    /** A row that has the form of the batch. */
    record Readable(
            long line,
            @Nullable String recordId,
            long version,
            boolean withdrawn,
            List<String> values)
            implements Row {}

    /** A row that has not. */
    record Unreadable(long line, List<RowFault> faults, Map<String, String> content)
            implements Row {}
}
