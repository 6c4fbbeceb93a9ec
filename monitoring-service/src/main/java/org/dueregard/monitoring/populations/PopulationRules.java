package org.dueregard.monitoring.populations;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dueregard.monitoring.classifications.Classification;
import org.dueregard.monitoring.units.Unit;
import org.dueregard.monitoring.units.UnitKind;
import org.dueregard.platform.file.FileFaults;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What a row of a file of populations has to be. */
final class PopulationRules {
    /** The first census of England was that of 1801. */
    static final int FIRST_VINTAGE = 1801;

    /** More than there are in the world; sums of so many stay far within 64 bits. */
    static final long MOST_PEOPLE = 9_999_999_999L;

    private static final Pattern WHOLE =
            Pattern.compile("0|[1-9][0-9]{0,2}(,[0-9]{3})+|[1-9][0-9]*");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_NAMED = 20;

    /**
     * What a row is held against.
     *
     * @param lastVintage the year after this one: projections run ahead
     */
    record Known(
            Function<String, Optional<Unit>> units,
            Function<String, Optional<Classification>> classifications,
            int lastVintage) {}

    private PopulationRules() {}

    /** The row, where it is sound; otherwise everything that is wrong with it is added. */
    static Optional<PopulationRow> read(PopulationCells row, Known known, FileFaults faults) {
        var reading = new Reading(row.cells(), known);
        var sound = reading.row(row.line());
        faults.add(row.line(), "", reading.violations);
        return reading.violations.isEmpty() ? Optional.ofNullable(sound) : Optional.empty();
    }

    /** Who revises says why; the violation names the lines that revise. */
    static List<Violation> ofReason(List<PopulationRow> revised, @Nullable String reason) {
        if (revised.isEmpty() || reason != null) {
            return List.of();
        }
        var lines = revised.stream().map(PopulationRow::line).sorted().toList();
        var named =
                lines.stream()
                        .limit(MOST_NAMED)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        var more = lines.size() - MOST_NAMED;
        return List.of(
                Violation.at(
                        "",
                        "says something else than is held, and ?reason= does not say why. Lines that"
                                + " revise: "
                                + named
                                + (more > 0 ? " and " + more + " more." : ".")));
    }

    /** One row, and what is wrong with it. */
    private static final class Reading {
        private final Map<PopulationColumn, String> cells;
        private final Known known;
        private final List<Violation> violations = new ArrayList<>();

        Reading(Map<PopulationColumn, String> cells, Known known) {
            this.cells = cells;
            this.known = known;
        }

        @Nullable PopulationRow row(long line) {
            var unit = unit();
            var classification = text(PopulationColumn.CLASSIFICATION, LONGEST_NAME);
            var group = group(classification);
            var vintage = vintage();
            var kind = kind();
            var people = people();
            var source = text(PopulationColumn.SOURCE, LONGEST_NAME);
            var licence = text(PopulationColumn.LICENCE, LONGEST_NAME);
            var url = url();
            var note = text(PopulationColumn.NOTE, LONGEST_TEXT);
            if (unit == null
                    || classification == null
                    || group == null
                    || vintage == null
                    || kind == null
                    || people == null
                    || source == null) {
                return null;
            }
            return new PopulationRow(
                    line,
                    new PopulationKey(unit, classification, group, vintage, kind),
                    new PopulationFigure(people, source, licence, url, note));
        }

        private @Nullable String unit() {
            var code = text(PopulationColumn.UNIT, LONGEST_NAME);
            if (code == null) {
                return null;
            }
            var unit = known.units().apply(code);
            if (unit.isEmpty()) {
                return wrong(PopulationColumn.UNIT, "is the code of no unit; see /v1/units");
            }
            return unit.get().kind() == UnitKind.NO_BOROUGH
                    ? wrong(PopulationColumn.UNIT, "is no place that anybody lives in")
                    : code;
        }

        private @Nullable String group(@Nullable String classification) {
            var code = text(PopulationColumn.GROUP, LONGEST_NAME);
            if (classification == null) {
                return code;
            }
            var groups = known.classifications().apply(classification);
            if (groups.isEmpty()) {
                wrong(PopulationColumn.CLASSIFICATION, "is no classification that is known here");
                return code;
            }
            if (code == null || groups.get().codeSet().contains(code)) {
                return code;
            }
            return wrong(
                    PopulationColumn.GROUP,
                    "is no group of %s, which has %s"
                            .formatted(
                                    classification,
                                    groups.get().codes().stream()
                                            .map(Classification.Code::code)
                                            .collect(Collectors.joining(", "))));
        }

        private @Nullable Integer vintage() {
            var text = text(PopulationColumn.VINTAGE, LONGEST_NAME);
            if (text == null) {
                return null;
            }
            var year = YEAR.matcher(text).matches() ? Integer.parseInt(text) : 0;
            return year >= FIRST_VINTAGE && year <= known.lastVintage()
                    ? year
                    : wrong(
                            PopulationColumn.VINTAGE,
                            "is a year from %d to %d"
                                    .formatted(FIRST_VINTAGE, known.lastVintage()));
        }

        private @Nullable PopulationKind kind() {
            var text = text(PopulationColumn.KIND, LONGEST_NAME);
            if (text == null) {
                return null;
            }
            for (var kind : PopulationKind.values()) {
                if (kind.name().equals(text)) {
                    return kind;
                }
            }
            return wrong(
                    PopulationColumn.KIND,
                    "is one of "
                            + Arrays.stream(PopulationKind.values())
                                    .map(PopulationKind::name)
                                    .collect(Collectors.joining(", ")));
        }

        private @Nullable Long people() {
            var text = text(PopulationColumn.PEOPLE, LONGEST_NAME);
            if (text == null) {
                return null;
            }
            if (!WHOLE.matcher(text).matches()) {
                return wrong(
                        PopulationColumn.PEOPLE,
                        "is a whole number, 0 or more, such as 46807 or 46,807");
            }
            var digits = text.replace(",", "");
            var tooMany = digits.length() > Long.toString(MOST_PEOPLE).length();
            return tooMany
                    ? wrong(PopulationColumn.PEOPLE, "is at most " + MOST_PEOPLE)
                    : Long.valueOf(digits);
        }

        private @Nullable String url() {
            var text = text(PopulationColumn.URL, LONGEST_TEXT);
            return text == null || isAddress(text)
                    ? text
                    : wrong(
                            PopulationColumn.URL,
                            "is an address that begins with https:// or http://");
        }

        private static boolean isAddress(String text) {
            try {
                var address = new URI(text);
                return address.getHost() != null
                        && ("https".equals(address.getScheme())
                                || "http".equals(address.getScheme()));
            } catch (URISyntaxException noAddress) {
                return false;
            }
        }

        /** Null where the cell is blank, which is wrong in a column that is required. */
        private @Nullable String text(PopulationColumn column, int longest) {
            var text = cells.get(column);
            if (text == null) {
                return column.required() ? wrong(column, "is missing") : null;
            }
            if (text.indexOf('\0') >= 0) {
                return wrong(column, "holds U+0000");
            }
            return text.length() > longest
                    ? wrong(column, "has at most " + longest + " characters")
                    : text;
        }

        private <V> @Nullable V wrong(PopulationColumn column, String what) {
            violations.add(Violation.at("/" + column.title(), what));
            return null;
        }
    }
}
