package org.dueregard.actionplan.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Terms of reference to be adopted.
 *
 * @param quorum how many voices it needs to decide; null where none is laid down
 * @param decision where the body's own decision is minuted; null for those that found it
 */
public record NewTerms(
        String purpose,
        @Nullable Integer seats,
        @Nullable Integer quorum,
        LocalDate adoptedOn,
        @Nullable String decision) {}
