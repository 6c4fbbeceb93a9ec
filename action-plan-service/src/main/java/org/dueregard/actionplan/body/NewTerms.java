package org.dueregard.actionplan.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Terms of reference to be adopted.
 *
 * @param decision where the body's own decision is minuted; null for those that found it
 */
public record NewTerms(
        String purpose, @Nullable Integer seats, LocalDate adoptedOn, @Nullable String decision) {}
