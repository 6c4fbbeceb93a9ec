package org.dueregard.actionplan.programme.web;

import static org.dueregard.platform.document.Table.row;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dueregard.platform.document.Document;
import org.dueregard.platform.document.Section;
import org.dueregard.platform.document.Table;
import org.dueregard.platform.document.Table.Column;
import org.dueregard.platform.document.Words;
import org.jspecify.annotations.Nullable;

/** A board pack as a paper that lies before the board. */
final class BoardPackDocument {
    private static final List<Column> STRANDS =
            List.of(
                    Column.of("strand", "Strand"),
                    Column.of("name", "Name"),
                    Column.of("leads", "Leads"),
                    Column.of("concerns", "Why it is here"),
                    Column.of("overdueMilestones", "Milestones overdue"),
                    Column.of("nextStocktakeDueOn", "Stocktake due"));
    private static final List<Column> FINDINGS =
            List.of(
                    Column.of("strand", "Strand"),
                    Column.of("heldOn", "Stock taken on"),
                    Column.of("rating", "Rating"),
                    Column.of("finding", "What was found"),
                    Column.of("correctiveActions", "What is put right"),
                    Column.of("explanation", "What its lead says"));

    private BoardPackDocument() {}

    static Document of(String programme, String board, BoardPackView pack) {
        return new Document(
                programme + ": strands for the board",
                pack.asAt(),
                "For the " + board,
                null,
                List.of(
                        pack.strands().isEmpty()
                                ? "No strand is red or overdue."
                                : pack.strands().size() + " strands are red or overdue."),
                List.of(
                        Section.of(
                                "Strands to ask about",
                                new Table(
                                        "Strands that are red or overdue",
                                        STRANDS,
                                        pack.strands().stream()
                                                .map(BoardPackDocument::strand)
                                                .toList())),
                        Section.of(
                                "What was found last",
                                new Table(
                                        "The last stocktake of each of them",
                                        FINDINGS,
                                        pack.strands().stream()
                                                .filter(each -> each.stocktake() != null)
                                                .map(BoardPackDocument::found)
                                                .toList()))),
                List.of(
                        "Red: as it was found in the last stocktake. Overdue: a milestone or the next"
                                + " stocktake."));
    }

    private static List<@Nullable Object> strand(BoardPackView.Line line) {
        return row(
                line.strand(),
                line.name(),
                line.leads().stream().map(LeadView::title).collect(Collectors.joining("; ")),
                line.concerns().stream()
                        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", ")),
                line.overdueMilestones().stream()
                        .map(BoardPackDocument::milestone)
                        .collect(Collectors.joining("; ")),
                line.nextStocktakeDueOn());
    }

    private static String milestone(StrandMilestoneView milestone) {
        var due = milestone.due();
        return due == null
                ? milestone.title()
                : milestone.title() + ", due " + Words.day(due.date());
    }

    private static List<@Nullable Object> found(BoardPackView.Line line) {
        var stocktake = Objects.requireNonNull(line.stocktake());
        return row(
                line.strand(),
                stocktake.heldOn(),
                stocktake.rating().name(),
                stocktake.finding(),
                stocktake.correctiveActions().stream()
                        .map(
                                each ->
                                        each.what()
                                                + " ("
                                                + each.post()
                                                + ", "
                                                + Words.day(each.dueOn())
                                                + ")")
                        .collect(Collectors.joining("; ")),
                stocktake.explanation());
    }
}
