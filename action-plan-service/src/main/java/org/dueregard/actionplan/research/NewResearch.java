package org.dueregard.actionplan.research;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Research to be commissioned.
 *
 * @param question what it is to find out
 * @param commissionedBy the body that commissions it
 * @param researcher the university, unit or firm that does it; null where that is not settled
 */
public record NewResearch(
        String code,
        String title,
        String question,
        String commissionedBy,
        @Nullable String researcher,
        LocalDate commissionedOn) {}
