package org.dueregard.actionplan.body.web;

/** How a cadence looks in requests. */
final class Cadences {
    static final String PATTERN = "P[1-9][0-9]{0,2}[DWMY]";
    static final String MESSAGE = "is an ISO 8601 period of days, weeks, months or years: P3M";

    private Cadences() {}
}
