package org.dueregard.actionplan.post;

import java.time.LocalDate;

/** The days on which a post answered for something. */
public record Tenure(String post, LocalDate first, LocalDate last) {}
