package org.dueregard.monitoring.analysis.web;

import static org.dueregard.monitoring.tables.Column.optional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dueregard.monitoring.analysis.Basis;
import org.dueregard.monitoring.certification.Period;
import org.dueregard.monitoring.statistics.Bounds;
import org.dueregard.monitoring.statistics.Estimate;
import org.dueregard.monitoring.statistics.Figure;
import org.dueregard.monitoring.statistics.NotEstimable;
import org.dueregard.monitoring.tables.Column;
import org.dueregard.monitoring.tables.DataTable;
import org.dueregard.monitoring.tables.Datatype;
import org.dueregard.monitoring.tables.Missing;
import org.dueregard.monitoring.tables.Note;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of the answers have in common: columns of figures, their cells, and the notes.
 */
final class Tabled {
    private Tabled() {}

    /** Point, lower and upper limit of a figure. */
    static List<Column> figure(String name, String title, String description) {
        return List.of(
                optional(name, title, Datatype.DECIMAL, description),
                optional(
                        name + "_lower",
                        title + ", lower limit",
                        Datatype.DECIMAL,
                        "Lower limit of the interval of " + name),
                optional(
                        name + "_upper",
                        title + ", upper limit",
                        Datatype.DECIMAL,
                        "Upper limit of the interval of " + name));
    }

    static List<@Nullable Object> figure(boolean hidden, @Nullable Figure figure) {
        if (hidden) {
            return all(Missing.CONFIDENTIAL);
        }
        return switch (figure) {
            case null -> all(null);
            case NotEstimable ignored -> all(Missing.NOT_AVAILABLE);
            case Estimate estimate ->
                    Arrays.asList(
                            decimal(estimate.point()),
                            decimal(estimate.lower()),
                            decimal(estimate.upper()));
        };
    }

    private static List<@Nullable Object> all(@Nullable Object same) {
        return Arrays.asList(same, same, same);
    }

    /** Lower and upper limit. */
    static List<Column> limits(String name, String title, String description) {
        return List.of(
                optional(name + "_lower", title + ", lower", Datatype.DECIMAL, description),
                optional(name + "_upper", title + ", upper", Datatype.DECIMAL, description));
    }

    static List<@Nullable Object> limits(boolean hidden, @Nullable Bounds bounds) {
        return hidden
                ? Arrays.asList(Missing.CONFIDENTIAL, Missing.CONFIDENTIAL)
                : bounds == null
                        ? Arrays.asList(null, null)
                        : Arrays.asList(decimal(bounds.lower()), decimal(bounds.upper()));
    }

    /** A value of a cell that a small number may hide. */
    static @Nullable Object shown(boolean hidden, @Nullable Object value) {
        return hidden
                ? Missing.CONFIDENTIAL
                : value instanceof Double number ? decimal(number) : value;
    }

    private static Object decimal(double value) {
        return Double.isFinite(value) ? value : Missing.NOT_APPLICABLE;
    }

    /** A name for a file, from codes. */
    static String name(String... parts) {
        return String.join("-", parts)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    static DataTable table(
            Basis basis,
            AboutView about,
            String name,
            String title,
            String description,
            List<Column> columns,
            List<DataTable.Row> rows,
            Note... more) {
        var notes = new ArrayList<>(notes(basis, about));
        notes.addAll(Arrays.asList(more));
        return new DataTable(
                name,
                title,
                description,
                columns,
                rows,
                "Dataset %s, version %d"
                        .formatted(
                                basis.definition().dataset(), basis.definition().datasetVersion()),
                basis.dataAsAt(),
                null,
                notes);
    }

    private static List<Note> notes(Basis basis, AboutView about) {
        var notes = new ArrayList<Note>();
        notes.add(
                new Note(
                        "Definition",
                        "%s, version %d: %s"
                                .formatted(
                                        about.indicator(),
                                        about.definitionVersion(),
                                        about.title())));
        notes.add(new Note("Rate", about.rateTitle()));
        notes.add(
                new Note(
                        "Comparator",
                        "%s (%s)".formatted(about.comparator(), about.comparatorKind())));
        notes.add(new Note("Accountable post", about.accountablePost()));
        if (about.populationAsAt() != null) {
            notes.add(new Note("Population as at", about.populationAsAt().toString()));
        }
        notes.add(
                new Note(
                        "Certified",
                        "%d of %d months"
                                .formatted(
                                        basis.periods().stream()
                                                .filter(Period::isCertified)
                                                .count(),
                                        basis.periods().size())));
        about.methods()
                .forEach(
                        method ->
                                notes.add(
                                        new Note(
                                                "Method",
                                                "%s (%s). %s"
                                                        .formatted(
                                                                method.method(),
                                                                method.source(),
                                                                method.because()))));
        about.caveats().forEach(caveat -> notes.add(new Note("Caveat", caveat)));
        if (about.suppressed()) {
            notes.add(new Note("Small numbers", "Hidden, with everything computed from them"));
        }
        return notes;
    }
}
