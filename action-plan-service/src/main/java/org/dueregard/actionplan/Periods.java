package org.dueregard.actionplan;

/** Periods of ISO 8601, such as {@code P3M}: how they look in requests. */
public final class Periods {
    public static final String PATTERN = "P[1-9][0-9]{0,2}[DWMY]";
    public static final String MESSAGE =
            "is an ISO 8601 period of days, weeks, months or years: P3M";

    private Periods() {}
}
