package org.dueregard.monitoring.disclosure;

/**
 * What a release has to keep to.
 *
 * @param threshold counts from 1 to one less than this are hidden
 * @param width how far apart the lowest and the highest value of a small count have to be, for one
 *     who reads everything that is published and knows the threshold; of others that are hidden
 *     beside them none may be certain
 */
public record Standard(int threshold, int width) {
    /** Three values are left at least; a default of Due Regard. */
    public static final int WIDTH = 2;

    public Standard {
        if (threshold < Suppression.THRESHOLD || width < 1 || width > threshold - 2) {
            throw new IllegalArgumentException("no standard that hides anything");
        }
    }

    public static Standard of(int threshold) {
        return new Standard(threshold, WIDTH);
    }

    boolean isSmall(long count) {
        return count != 0 && Math.abs(count) < threshold;
    }
}
