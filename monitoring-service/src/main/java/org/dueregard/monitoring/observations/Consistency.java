package org.dueregard.monitoring.observations;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is printed agrees with itself.
 *
 * @param percentOfCounts the percentage that the counts come to, with two decimals; null without
 *     both counts
 * @param fewest the smallest whole number that would be printed so, of that denominator; null where
 *     nothing follows
 * @param most the greatest one
 * @param changeOfValues the change in percent that the values come to, with one decimal; null
 *     without both values
 * @param notes a sentence for each thing that was looked at and is worth knowing
 */
public record Consistency(
        Verdict verdict,
        @Nullable BigDecimal percentOfCounts,
        @Nullable Long fewest,
        @Nullable Long most,
        @Nullable BigDecimal changeOfValues,
        List<String> notes) {

    /** What comes of it. */
    @Schema(name = "MonitoringConsistencyVerdict")
    public enum Verdict {
        CONSISTENT,
        /** What is printed cannot all be so: no figure of it is published without a note. */
        INCONSISTENT,
        /** Too little is printed to tell. */
        NOT_CHECKABLE
    }

    public Consistency {
        notes = List.copyOf(notes);
    }
}
