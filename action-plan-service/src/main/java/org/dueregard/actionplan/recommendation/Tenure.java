package org.dueregard.actionplan.recommendation;

import java.time.LocalDate;

/** The days on which a post answered for a recommendation. */
record Tenure(String post, LocalDate first, LocalDate last) {}
