package org.dueregard.monitoring.observations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dueregard.monitoring.datasets.FigureKind;
import org.dueregard.platform.problem.Violation;

/** What must hold for an observation by itself. */
final class ObservationRules {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ObservationRules() {}

    static List<Violation> violations(Said said, LocalDate today) {
        var found = new ArrayList<Violation>();
        figure(said.figure(), found);
        period(said, today, found);
        dimensions(said, found);
        if (said.derivedFrom() != null && said.figure().unknownBecause() != null) {
            found.add(
                    Violation.at("/derivedFrom", "A figure that is not known was not worked out."));
        }
        if (said.change() != null && said.figure().decimalValue() == null) {
            found.add(Violation.at("/change", "Is a change of a value, and there is none."));
        }
        return found;
    }

    private static void figure(PrintedFigure figure, List<Violation> found) {
        var numbers = figure.percent() != null || figure.value() != null;
        var counts = figure.numerator() != null || figure.denominator() != null;
        if (figure.unknownBecause() != null && (numbers || counts)) {
            found.add(
                    Violation.at(
                            "/figure/unknownBecause",
                            "Says why there is no number, and there is one."));
        }
        if (figure.unknownBecause() == null && !numbers && figure.numerator() == null) {
            found.add(
                    Violation.at(
                            "/figure",
                            "Has a percent, a value or a numerator, or says in unknownBecause why"
                                    + " there is none; not known is never zero."));
        }
        if (figure.percent() != null && figure.value() != null) {
            found.add(
                    Violation.at(
                            "/figure/value",
                            "A share is a percent, anything else a value; one observation has one"
                                    + " of them."));
        }
        if ((figure.value() == null) != (figure.measuredIn() == null)) {
            found.add(
                    Violation.at(
                            "/figure/measuredIn",
                            "Says what a value counts: it comes with a value, and only then."));
        }
        counts(figure, found);
        var percent = figure.decimalPercent();
        if (percent != null && (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0)) {
            found.add(Violation.at("/figure/percent", "Lies from 0 to 100."));
        }
    }

    private static void counts(PrintedFigure figure, List<Violation> found) {
        var numerator = figure.numerator();
        var denominator = figure.denominator();
        if (numerator != null && denominator != null && numerator > denominator) {
            found.add(
                    Violation.at(
                            "/figure/numerator", "Is a part of the denominator, and not more."));
        }
        if (denominator != null && denominator == 0) {
            found.add(Violation.at("/figure/denominator", "A share of nobody is no figure."));
        }
    }

    private static void period(Said said, LocalDate today, List<Violation> found) {
        var period = said.period();
        if (period.from().isAfter(period.to())) {
            found.add(Violation.at("/period/to", "Is not before the first day."));
        }
        if (period.from().isBefore(EARLIEST)) {
            found.add(Violation.at("/period/from", "Is not before " + EARLIEST + "."));
        }
        if (period.from().isAfter(today) && !saysWhatIsToCome(said.kind())) {
            found.add(
                    Violation.at(
                            "/period/from",
                            "Has not come yet: only a FORECAST or a TARGET says what is to come."));
        }
    }

    private static boolean saysWhatIsToCome(FigureKind kind) {
        return kind == FigureKind.FORECAST || kind == FigureKind.TARGET;
    }

    private static void dimensions(Said said, List<Violation> found) {
        var seen = new HashSet<String>();
        for (var i = 0; i < said.groups().size(); i++) {
            if (!seen.add(said.groups().get(i).dimension())) {
                found.add(
                        Violation.at(
                                "/groups/" + i + "/dimension",
                                "Stands there already: a figure is of one group of a dimension."));
            }
        }
    }
}
