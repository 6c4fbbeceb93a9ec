package org.dueregard.monitoring.statistics;

/** A lowest and a highest value; no probability is attached to what lies between. */
public record Bounds(double lower, double upper) {

    /** Whether both ends of the bounds of a ratio lie on the same side of one. */
    public boolean sameSideOfOne() {
        return lower > 1 || upper < 1;
    }
}
