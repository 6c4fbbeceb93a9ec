package org.dueregard.actionplan.body.web;

import org.dueregard.actionplan.Periods;

/** How a cadence looks in requests. */
final class Cadences {
    static final String PATTERN = Periods.PATTERN;
    static final String MESSAGE = Periods.MESSAGE;

    private Cadences() {}
}
