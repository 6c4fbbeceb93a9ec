package org.dueregard.monitoring.uploads;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How fast a file is taken in, and how long it takes still, judged by the run that is under way.
 * How many rows are left nobody knows before they are read; how many bytes are, does.
 *
 * @param rowsPerSecond null before the first part of a run
 * @param secondsLeft null where nothing can be said
 */
public record Pace(@Nullable Double rowsPerSecond, @Nullable Long secondsLeft) {
    static final Pace UNKNOWN = new Pace(null, null);

    static Pace of(Duration took, long rows, long bytes, long bytesLeft) {
        if (took.isNegative() || took.isZero() || rows <= 0) {
            return UNKNOWN;
        }
        var seconds = took.toNanos() / 1e9;
        return new Pace(
                Math.round(rows / seconds * 10) / 10.0,
                bytes <= 0 ? null : (long) Math.ceil(bytesLeft * seconds / bytes));
    }
}
