package org.dueregard.monitoring.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row.
 *
 * @param field name of the field; null for the row as a whole
 * @param value what the sender wrote, shortened
 * @param reason a sentence without its subject, such as "is no date and time"
 */
public record RowFault(@Nullable String field, @Nullable String value, String reason) {
    private static final int LONGEST_VALUE = 200;

    public RowFault {
        value =
                value == null || value.length() <= LONGEST_VALUE
                        ? value
                        : value.substring(0, LONGEST_VALUE) + "…";
    }

    static RowFault ofRow(String reason) {
        return new RowFault(null, null, reason);
    }
}
