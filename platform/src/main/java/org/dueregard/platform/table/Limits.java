package org.dueregard.platform.table;

import org.dueregard.platform.problem.DomainException;

/** What no table is larger than, and how one is refused that is. */
final class Limits {
    static final long MOST_BYTES = 256L * 1024 * 1024;
    static final int LONGEST_ROW = 64 * 1024;
    static final int MOST_COLUMNS = 100;

    private Limits() {}

    static DomainException rowTooLong() {
        return unreadable("A row is longer than " + LONGEST_ROW + " characters.");
    }

    static DomainException unreadable(String why) {
        return DomainException.malformed(
                "batch-unreadable", "The file cannot be read", why + " Nothing was taken in.");
    }
}
