package org.dueregard.monitoring.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** What the values of a column are. */
public enum Datatype {
    TEXT("string", String.class),
    /** A {@link Long} or {@link Integer}. */
    INTEGER("integer", Long.class),
    /** A finite {@link Double}. */
    DECIMAL("double", Double.class),
    BOOLEAN("boolean", Boolean.class),
    DATE("date", LocalDate.class),
    MONTH("gYearMonth", YearMonth.class),
    INSTANT("dateTimeStamp", Instant.class);

    private final String ofCsvw;
    private final Class<?> type;

    Datatype(String ofCsvw, Class<?> type) {
        this.ofCsvw = ofCsvw;
        this.type = type;
    }

    /** The name in CSV on the Web, which is that of XML Schema. */
    public String ofCsvw() {
        return ofCsvw;
    }

    boolean admits(Object value) {
        return switch (this) {
            case INTEGER -> value instanceof Long || value instanceof Integer;
            case DECIMAL -> value instanceof Double number && Double.isFinite(number);
            case TEXT, BOOLEAN, DATE, MONTH, INSTANT -> type.isInstance(value);
        };
    }
}
