package org.dueregard.monitoring.observations.layouts;

import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dueregard.monitoring.datasets.FigureKind;
import org.dueregard.monitoring.observations.Bound;
import org.dueregard.monitoring.observations.Citation;
import org.dueregard.monitoring.observations.Grouping;
import org.dueregard.monitoring.observations.NewObservation;
import org.dueregard.monitoring.observations.PrintedFigure;
import org.dueregard.monitoring.observations.Said;
import org.dueregard.monitoring.observations.Span;
import org.dueregard.platform.file.FileFaults;
import org.dueregard.platform.file.SentText;
import org.dueregard.platform.table.TableColumn;
import org.dueregard.platform.table.TableForm;
import org.dueregard.platform.table.TableReader;
import org.dueregard.platform.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a table that was downloaded: for each row a count, with its share of all whose
 * group is known, and a rate over residents where the table has one.
 */
public final class PublishedTable {
    private static final int MOST_ROWS = 100_000;
    private static final int HEADER = 1;
    private static final String FINANCIAL_YEAR = "Financial year";
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})/([0-9]{2})");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,12}|[0-9]{1,3}(,[0-9]{3}){1,3}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(\\.[0-9]{1,6})?)\\s*%");

    private final FigureLayout layout;
    private final List<NewObservation> figures = new ArrayList<>();
    private final FileFaults faults = new FileFaults();
    private final TreeSet<String> areasLeftOut = new TreeSet<>();
    private int rows;

    private PublishedTable(FigureLayout layout) {
        this.layout = layout;
    }

    /** Reads the file to its end; what cannot be read, or is too long, is refused at once. */
    public static PublishedTable read(
            FigureLayout layout, File body, @Nullable String contentEncoding) {
        var table = new PublishedTable(layout);
        try (var reader = TableReader.of(TableForm.CSV, body, contentEncoding)) {
            table.take(reader);
        }
        return table;
    }

    public List<NewObservation> figures() {
        return figures;
    }

    public FileFaults faults() {
        return faults;
    }

    public int rows() {
        return rows;
    }

    /** Names of areas that are no units here; their rows are not taken in. */
    public Collection<String> areasLeftOut() {
        return areasLeftOut;
    }

    private void take(TableReader reader) {
        var header = reader.next();
        if (header == null) {
            throw SentText.unreadable("The file is empty; its first row names the columns.");
        }
        var columns =
                TableColumn.of(
                        header,
                        layout.all(),
                        layout::headed,
                        "is no column of " + layout.layout(),
                        (title, reason) -> faults.add(HEADER, "/" + title, reason));
        if (!faults.isEmpty()) {
            return;
        }
        for (var row = reader.next(); row != null; row = reader.next()) {
            if (++rows > MOST_ROWS) {
                throw SentText.tooLong(
                        "Too many rows", "A table has at most " + MOST_ROWS + " rows.");
            }
            take(row, columns);
        }
    }

    private void take(TableRow row, List<FigureLayout.Column> columns) {
        if (row.cells().size() > columns.size()) {
            faults.add(row.line(), "", "Has more cells than the header has columns.");
            return;
        }
        var texts = new EnumMap<Part, String>(Part.class);
        for (var place = 0; place < row.cells().size(); place++) {
            texts.put(columns.get(place).part(), row.cells().get(place).strip());
        }
        var area = texts.getOrDefault(Part.AREA, "");
        var unit = layout.areas().get(area);
        if (unit == null) {
            areasLeftOut.add(area);
        } else {
            new Line(row.line(), texts, unit).read();
        }
    }

    /** A row of an area that is known. */
    private final class Line {
        private final long line;
        private final Map<Part, String> texts;
        private final String unit;

        Line(long line, Map<Part, String> texts, String unit) {
            this.line = line;
            this.texts = texts;
            this.unit = unit;
        }

        void read() {
            var before = faults.size();
            var period = period();
            var classification = layout.classifications().get(text(Part.CLASSIFICATION));
            if (classification == null) {
                fault(
                        Part.CLASSIFICATION,
                        "Is none of " + new TreeSet<>(layout.classifications().keySet()) + ".");
            }
            if (text(Part.MEASURE).isEmpty()) {
                fault(Part.MEASURE, "Is required.");
            }
            var count = whole(Part.COUNT);
            var total = whole(Part.TOTAL);
            var population = whole(Part.POPULATION);
            var rate = matching(Part.RATE, DECIMAL, "Is no number, such as 9.3.");
            var share = share();
            if (faults.size() > before || period == null || classification == null) {
                return;
            }
            var name = reference(classification);
            figures.add(
                    figure(
                            name + ".count",
                            text(Part.MEASURE),
                            period,
                            classification,
                            counted(count, total, share)));
            if (rate != null) {
                figures.add(
                        figure(
                                name + ".rate",
                                layout.rateOf(),
                                period,
                                classification,
                                rated(count, population, rate)));
            }
        }

        /** A share needs its whole; a part that is more than it has none. */
        private PrintedFigure counted(
                @Nullable Long count, @Nullable Long total, @Nullable String share) {
            if (count == null) {
                return new PrintedFigure(
                        null, null, null, null, null, Bound.EXACT, "the table has no number");
            }
            var partOf = total != null && total > 0 && total >= count && share != null;
            return new PrintedFigure(
                    count,
                    partOf ? total : null,
                    partOf ? share : null,
                    null,
                    null,
                    Bound.EXACT,
                    null);
        }

        private PrintedFigure rated(@Nullable Long count, @Nullable Long population, String rate) {
            var among =
                    count != null && population != null && population > 0 && count <= population;
            return new PrintedFigure(
                    among ? count : null,
                    among ? population : null,
                    null,
                    rate,
                    layout.rateMeasuredIn(),
                    Bound.EXACT,
                    null);
        }

        private NewObservation figure(
                String reference,
                String measure,
                Span period,
                String classification,
                PrintedFigure figure) {
            var groups =
                    text(Part.GROUP).equals(layout.everybody())
                            ? List.<Grouping>of()
                            : List.of(
                                    new Grouping(
                                            layout.dimension() + ", " + text(Part.CLASSIFICATION),
                                            text(Part.GROUP)));
            var note = text(Part.NOTES);
            return new NewObservation(
                    line,
                    reference,
                    1,
                    new Said(
                            FigureKind.ACTUAL,
                            measure,
                            null,
                            groups,
                            null,
                            unit,
                            period,
                            figure,
                            null,
                            null,
                            false,
                            new Citation(
                                    layout.document(),
                                    text(Part.AREA)
                                            + ", "
                                            + text(Part.TIME)
                                            + ", "
                                            + text(Part.GROUP)),
                            note.isEmpty() ? null : note));
        }

        /** Such as {@code 2017-18.5-1.white}. */
        private String reference(String classification) {
            return "%s.%s.%s"
                    .formatted(slug(text(Part.TIME)), classification, slug(text(Part.GROUP)));
        }

        private @Nullable Span period() {
            var time = text(Part.TIME);
            var years = YEARS.matcher(time);
            var isYear = text(Part.TIME_TYPE).equals(FINANCIAL_YEAR);
            if (!isYear) {
                fault(Part.TIME_TYPE, "Is not \"" + FINANCIAL_YEAR + "\".");
            }
            if (!years.matches()) {
                fault(Part.TIME, "Is no financial year, such as 2017/18.");
                return null;
            }
            var first = Integer.parseInt(years.group(1));
            if ((first + 1) % 100 != Integer.parseInt(years.group(2))) {
                fault(Part.TIME, "Does not end in the year after it begins.");
                return null;
            }
            return isYear
                    ? new Span(LocalDate.of(first, 4, 1), LocalDate.of(first + 1, 3, 31), time)
                    : null;
        }

        private @Nullable Long whole(Part part) {
            var text = matching(part, WHOLE, "Is no whole number, such as 15018 or 15,018.");
            return text == null ? null : Long.valueOf(text.replace(",", ""));
        }

        private @Nullable String share() {
            var text = matching(Part.SHARE, PERCENT, "Is no percentage, such as 39%.");
            return text == null ? null : text.substring(0, text.indexOf('%')).strip();
        }

        /** The text, where it says something and has this form. */
        private @Nullable String matching(Part part, Pattern form, String otherwise) {
            var text = text(part);
            if (layout.absent().contains(text)) {
                return null;
            }
            if (!form.matcher(text).matches()) {
                fault(part, otherwise);
                return null;
            }
            return text;
        }

        private String text(Part part) {
            return texts.getOrDefault(part, "");
        }

        private void fault(Part part, String reason) {
            faults.add(
                    line,
                    "/" + Objects.requireNonNull(layout.columns().get(part)).getFirst(),
                    reason);
        }
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
