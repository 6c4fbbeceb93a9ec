package org.dueregard.monitoring.observations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is of: a day, or every day from one to another.
 *
 * @param printed how the source says it, where that is less than two days say
 */
public record Span(LocalDate from, LocalDate to, @Nullable String printed) {}
