package org.dueregard.actionplan.measure.web;

import static org.dueregard.platform.document.Table.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.dueregard.actionplan.measure.Direction;
import org.dueregard.actionplan.measure.Standing;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
import org.jspecify.annotations.Nullable;

/** A measure pack as a paper that lies before the board. */
final class MeasurePackDocument {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.of("measure", "Measure"),
                    Column.of("title", "What is measured"),
                    Column.of("direction", "Better is"),
                    Column.of("value", "Value"),
                    Column.of("priorValue", "Value before"),
                    Column.of("priorQuarter", "Of"),
                    Column.of("target", "Target"),
                    Column.of("standing", "Standing"),
                    Column.of("accountable", "Accountable"));

    private MeasurePackDocument() {}

    static Document of(String strategy, String board, LocalDate today, MeasurePackView pack) {
        return new Document(
                strategy + ": measures of " + pack.quarter(),
                today,
                "For the " + board,
                null,
                List.of(summary(pack)),
                List.of(
                        section("Measures of the board", pack, line -> !line.deferred()),
                        section(
                                "Measures that another body monitors",
                                pack,
                                line -> line.deferred())),
                List.of(
                        "Target: what was to be reached in the quarter.",
                        "Awaiting verification: the value is good enough, and nobody from outside has"
                                + " said so yet."));
    }

    private static String summary(MeasurePackView pack) {
        var met =
                pack.measures().stream()
                        .filter(each -> each.reading().standing() == Standing.MET)
                        .count();
        return met + " of " + pack.measures().size() + " measures are met.";
    }

    private static Section section(
            String title, MeasurePackView pack, Predicate<MeasurePackView.Line> which) {
        return Section.of(
                title,
                new Table(
                        title + " in " + pack.quarter(),
                        COLUMNS,
                        pack.measures().stream()
                                .filter(which)
                                .map(MeasurePackDocument::line)
                                .toList()));
    }

    private static List<@Nullable Object> line(MeasurePackView.Line line) {
        var reading = line.reading();
        var post = line.accountablePost();
        return row(
                line.measure(),
                line.title() + " (" + line.unit() + ")",
                line.direction() == Direction.HIGHER_IS_BETTER ? "higher" : "lower",
                plain(reading.value()),
                plain(reading.priorValue()),
                reading.priorQuarter(),
                plain(reading.target()),
                words(reading.standing()),
                line.deferred()
                        ? Objects.requireNonNullElse(line.ownerBody(), "no body is named")
                        : post == null ? null : post.title());
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : number.setScale(
                        Math.max(0, number.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY);
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
