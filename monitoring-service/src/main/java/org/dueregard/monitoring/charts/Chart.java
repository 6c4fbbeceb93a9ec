package org.dueregard.monitoring.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn.
 *
 * @param words what the chart shows, for those who do not see it
 * @param caption what a reader has to know, under it; short
 */
public record Chart(
        String title, String words, Axis x, Axis y, List<Layer> layers, String caption) {

    public Chart {
        layers = List.copyOf(layers);
    }

    /**
     * An axis.
     *
     * @param logarithmic so that two and a half are equally far from one
     * @param names what stands at 0, 1, 2 and so on; none on an axis of numbers
     */
    public record Axis(String title, boolean logarithmic, List<String> names) {
        public Axis {
            names = List.copyOf(names);
        }

        public static Axis ofNumbers(String title) {
            return new Axis(title, false, List.of());
        }

        public static Axis ofRatios(String title) {
            return new Axis(title, true, List.of());
        }

        public static Axis ofNames(String title, List<String> names) {
            return new Axis(title, false, names);
        }
    }

    /** What lies over one another. */
    public sealed interface Layer {}

    /**
     * Points, some of them with intervals.
     *
     * @param label what they are, for the legend; empty for none
     * @param signal what those are that call for attention, for the legend
     */
    public record Points(String label, String signal, List<Point> points) implements Layer {
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * A point.
     *
     * @param lower limit of its interval; null where it has none
     * @param signal whether it is one that calls for attention: it has another shape, too
     * @param name that stands beside it; null where none does
     */
    public record Point(
            double x,
            double y,
            @Nullable Double lower,
            @Nullable Double upper,
            boolean signal,
            @Nullable String name) {

        public static Point of(double x, double y, boolean signal) {
            return new Point(x, y, null, null, signal, null);
        }
    }

    /** How a line is drawn, so that it can be told without its colour. */
    public enum Stroke {
        SOLID("solid"),
        DASHED("dashed"),
        DOTTED("dotted");

        private final String name;

        Stroke(String name) {
            this.name = name;
        }

        String linetype() {
            return name;
        }
    }

    /** A place. */
    public record At(double x, double y) {}

    /** A line through places, in their order. */
    public record Line(String label, Stroke stroke, List<At> places) implements Layer {
        public Line {
            places = List.copyOf(places);
        }
    }

    /** A line at one height. */
    public record Level(String label, Stroke stroke, double y) implements Layer {}

    /** Places at which a figure is hidden: there the chart says so. */
    public record Hidden(List<Double> xs) implements Layer {
        public Hidden {
            xs = List.copyOf(xs);
        }
    }
}
