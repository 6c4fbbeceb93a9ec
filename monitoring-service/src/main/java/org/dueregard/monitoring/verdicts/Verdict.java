package org.dueregard.monitoring.verdicts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.dueregard.monitoring.statistics.AlertFamily.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation says of a group in a unit. It is kept as it is, and never changes.
 *
 * @param alerts whether the definition draws disparities for this group in this unit
 * @param because why the outcome is what it is, as a sentence
 * @param test the p of the comparison, and of its family; null where nothing was tested
 * @param wouldShow the ratio nearest to one that groups of these sizes would show; null where none
 *     would, or none can be told
 * @param conclusion what may be said of the ratio alone
 * @param worstCase the ratio, whatever group those of unknown group belong to
 * @param hidden what of it small numbers forbid to show to all but analysts
 */
public record Verdict(
        String unit,
        String group,
        boolean alerts,
        Outcome outcome,
        String because,
        Counts counts,
        KeptFigure rate,
        KeptFigure comparatorRate,
        KeptFigure ratio,
        @Nullable KeptFigure difference,
        @Nullable Test test,
        @Nullable Double wouldShow,
        String conclusion,
        @Nullable Range worstCase,
        double shareUnknown,
        List<Strata> strata,
        List<Gate> gates,
        List<String> caveats,
        Hidden hidden) {

    public Verdict {
        strata = List.copyOf(strata);
        gates = List.copyOf(gates);
        caveats = List.copyOf(caveats);
    }

    /**
     * The counts of the group and of whom it is compared with; null where a population is missing.
     */
    public record Counts(
            String comparator,
            long events,
            @Nullable Long among,
            long comparatorEvents,
            @Nullable Long comparatorAmong) {}

    /**
     * A test.
     *
     * @param adjustedP in its family; null where it took no part
     */
    public record Test(double p, @Nullable Double adjustedP, String method) {}

    /** Lowest and highest value; upper is null where nothing bounds it. */
    public record Range(double lower, @Nullable Double upper) {}

    /**
     * What the strata of a dimension say.
     *
     * @param agree whether they bear the sum out
     * @param opposed those that say the opposite by more than chance explains
     */
    public record Strata(
            String dimension,
            boolean agree,
            KeptFigure pooled,
            int used,
            int leftOut,
            List<String> opposed) {}

    /** What small numbers hide: the group, its comparator, or the unknown. */
    public record Hidden(boolean group, boolean comparator, boolean unknown) {
        public boolean any() {
            return group || comparator;
        }
    }

    /** Whether the figures of this month alone call for a disparity. */
    @JsonIgnore
    public boolean isSignal() {
        return switch (outcome) {
            case SIGNAL, HELD_BY_STRATA, HELD_BY_PERSISTENCE -> true;
            case NO_SIGNAL, TOO_SMALL_TO_TELL, NOT_ESTIMABLE -> false;
        };
    }

    /** Whether anything follows from the figures, be it that they do not pass. */
    @JsonIgnore
    public boolean isConclusive() {
        return isSignal() || outcome == Outcome.NO_SIGNAL;
    }

    public Gate gate(GateName name) {
        return gates.stream()
                .filter(gate -> gate.name() == name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no gate " + name));
    }
}
