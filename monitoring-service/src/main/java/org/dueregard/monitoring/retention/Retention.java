package org.dueregard.monitoring.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * For how long rows that were set aside are kept; for how long records are, their dataset says.
 * Defaults of Due Regard.
 */
@ConfigMapping(prefix = "dueregard.retention")
public interface Retention {
    /** What a row said that was taken in or discarded, from then on. */
    @WithDefault("P90D")
    Period endedRows();

    /** A row or a message that nobody has done anything about, from when it came. */
    @WithDefault("P1Y")
    Period rowsSetAside();

    /** How often is looked whether something is past its time. */
    @WithDefault("1h")
    String lookEvery();

    /** What came before this moment is past its time. */
    static Instant before(Instant now, Period kept) {
        return now.atOffset(ZoneOffset.UTC).minus(kept).toInstant();
    }
}
