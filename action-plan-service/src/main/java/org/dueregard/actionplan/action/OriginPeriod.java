package org.dueregard.actionplan.action;

import java.time.LocalDate;

/** The days, both included, of which people were asked or have spoken. */
public record OriginPeriod(LocalDate from, LocalDate to) {}
