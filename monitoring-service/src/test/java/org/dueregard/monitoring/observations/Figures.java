package org.dueregard.monitoring.observations;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.monitoring.datasets.FigureKind;
import org.jspecify.annotations.Nullable;

/** Observations as tests need them. */
final class Figures {
    static final Span YEAR =
            new Span(LocalDate.of(2016, 4, 1), LocalDate.of(2017, 3, 31), "2016/17");

    private Figures() {}

    static Said of(PrintedFigure figure) {
        return said(figure, List.of(), null);
    }

    static Said value(String value) {
        return of(new PrintedFigure(null, null, null, value, "cases", Bound.EXACT, null));
    }

    static Said changed(String value, StatedChange change) {
        return said(
                new PrintedFigure(null, null, null, value, "cases", Bound.EXACT, null),
                List.of(),
                change);
    }

    /** So many people of these groups. */
    static Said count(long count, Grouping... groups) {
        return said(
                new PrintedFigure(count, null, null, null, null, Bound.EXACT, null),
                List.of(groups),
                null);
    }

    private static Said said(
            PrintedFigure figure, List<Grouping> groups, @Nullable StatedChange change) {
        return new Said(
                FigureKind.ACTUAL,
                "Complaint cases",
                "MPS",
                groups,
                null,
                "FORCE",
                YEAR,
                figure,
                change,
                null,
                false,
                new Citation("Strategy 2017-2021", "Objective 3"),
                null);
    }
}
