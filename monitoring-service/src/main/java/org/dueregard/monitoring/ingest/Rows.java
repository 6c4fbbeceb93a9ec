package org.dueregard.monitoring.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a batch, one at a time: no batch is held in memory as a whole. */
interface Rows {

    /** The next row; null after the last. */
    @Nullable Row next() throws IOException;

    /** Whether each of them says which record it is; otherwise what it says is what it is. */
    default boolean giveIds() {
        return true;
    }
}
