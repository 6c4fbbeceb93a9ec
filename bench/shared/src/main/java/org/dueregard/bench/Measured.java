package org.dueregard.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/** How long something took, in milliseconds, each time. */
public record Measured(double[] sorted) {
    /** What is measured. */
    public interface Attempt {
        void run() throws Exception;
    }

    /**
     * @param warmUp how many attempts come before those that count
     * @param atLeast how long they go on at least: a runtime that still compiles what it runs, on
     *     the processors that it is measured on, says more of its compiler than of itself
     */
    public static Measured of(int warmUp, Duration atLeast, int times, Attempt attempt)
            throws Exception {
        var began = System.nanoTime();
        for (var i = 0; i < warmUp || System.nanoTime() - began < atLeast.toNanos(); i++) {
            attempt.run();
        }
        return of(0, times, attempt);
    }

    public static Measured of(int warmUp, int times, Attempt attempt) throws Exception {
        for (var i = 0; i < warmUp; i++) {
            attempt.run();
        }
        var took = new double[times];
        for (var i = 0; i < times; i++) {
            var begin = System.nanoTime();
            attempt.run();
            took[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(took);
        return new Measured(took);
    }

    public double quantile(double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }

    public String cells() {
        return String.format(Locale.ROOT, "%.1f | %.1f", quantile(0.5), quantile(0.99));
    }

    /** At most three times the other's p99, or five milliseconds more, whichever is larger. */
    public boolean keepsTo(Measured plain) {
        return quantile(0.99) <= Math.max(3 * plain.quantile(0.99), plain.quantile(0.99) + 5);
    }
}
