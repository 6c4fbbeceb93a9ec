package org.dueregard.monitoring.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a value lies between the ends of an axis, and at which values it has ticks.
 *
 * @param from the value at its beginning, on a log scale above zero
 */
record Scale(double from, double to, boolean logarithmic) {
    private static final int TICKS = 6;
    private static final double MARGIN = 0.05;

    /** A scale on which these values have room; a linear one begins at zero where they are near. */
    static Scale of(List<Double> values, boolean logarithmic) {
        var usable =
                values.stream()
                        .filter(Double::isFinite)
                        .filter(value -> !logarithmic || value > 0)
                        .map(value -> logarithmic ? Math.log10(value) : value)
                        .toList();
        if (usable.isEmpty()) {
            return logarithmic ? new Scale(0.1, 10, true) : new Scale(0, 1, false);
        }
        var low = usable.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        var high = usable.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        var room = high > low ? (high - low) * MARGIN : Math.max(Math.abs(high), 1) * MARGIN;
        var nearZero = !logarithmic && low >= 0 && low < high / 2;
        var from = nearZero ? 0 : low - room;
        return logarithmic
                ? new Scale(Math.pow(10, low - room), Math.pow(10, high + room), true)
                : new Scale(from, high + room, false);
    }

    /** 0 at the beginning of the axis, 1 at its end. */
    double place(double value) {
        return logarithmic
                ? (Math.log(Math.max(value, from)) - Math.log(from))
                        / (Math.log(to) - Math.log(from))
                : (value - from) / (to - from);
    }

    boolean holds(double value) {
        return value >= from && value <= to;
    }

    /** Round values within the scale. */
    List<Double> ticks() {
        if (logarithmic) {
            var ticks = decades(List.of(1.0, 2.0, 5.0));
            if (ticks.size() > TICKS + 2) {
                return decades(List.of(1.0));
            }
            if (ticks.size() >= TICKS / 2) {
                return ticks;
            }
        }
        var step = step((to - from) / TICKS);
        var ticks = new ArrayList<Double>();
        for (var i = (long) Math.ceil(from / step - 1e-9); i * step <= to + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private List<Double> decades(List<Double> parts) {
        var ticks = new ArrayList<Double>();
        for (var power = (int) Math.floor(Math.log10(from)); power <= Math.log10(to); power++) {
            for (var part : parts) {
                var tick = part * Math.pow(10, power);
                if (holds(tick)) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }

    /** One, two or five, and so many noughts. */
    private static double step(double rough) {
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        var part = rough / power;
        return power * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10);
    }

    /** A number as short as it may be. */
    static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.format(Locale.UK, "%,d", (long) value);
        }
        var digits = Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 ? 2 : 4;
        var text = String.format(Locale.UK, "%." + digits + "f", value);
        return text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
