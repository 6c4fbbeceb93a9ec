package org.dueregard.monitoring.statistics;

import java.util.List;

/**
 * In how many of the latest periods a signal has to stand, the last one among them, before anything
 * is drawn from it. A period without a figure is no signal, and is counted.
 *
 * @param needed 1 draws from a single period
 * @param of at least as many as needed
 */
public record Persistence(int needed, int of) {

    public Persistence {
        if (needed < 1 || of < needed) {
            throw new IllegalArgumentException("1 ≤ needed ≤ of");
        }
    }

    /** What one period said. */
    public enum Period {
        SIGNAL,
        NO_SIGNAL,
        NO_FIGURE
    }

    /**
     * What the latest periods said.
     *
     * @param signals among the periods looked at
     * @param withoutFigure of the periods looked at
     */
    public record Standing(boolean persists, int signals, int withoutFigure) {}

    /**
     * Whether a signal persists.
     *
     * @param periods oldest first
     */
    public Standing standing(List<Period> periods) {
        var latest = periods.subList(Math.max(0, periods.size() - of), periods.size());
        var signals = (int) latest.stream().filter(each -> each == Period.SIGNAL).count();
        return new Standing(
                !latest.isEmpty() && latest.getLast() == Period.SIGNAL && signals >= needed,
                signals,
                (int) latest.stream().filter(each -> each == Period.NO_FIGURE).count());
    }
}
