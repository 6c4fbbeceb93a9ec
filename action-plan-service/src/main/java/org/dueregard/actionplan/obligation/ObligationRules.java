package org.dueregard.actionplan.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must hold for obligations, their ladders, and how they are met. */
final class ObligationRules {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final int MOST_AT_ONCE = 1000;

    private ObligationRules() {}

    /**
     * @param until the day up to which its occurrences are made at once
     */
    static List<Violation> lay(NewObligation asked, LocalDate until) {
        var violations = new ArrayList<Violation>();
        var timetable = asked.timetable();
        if ((timetable.every() == null) == timetable.offsets().isEmpty()) {
            violations.add(
                    Violation.at("/every", "It recurs, or has offsets: give one of the two."));
        }
        if (timetable.rolling() && timetable.every() == null) {
            violations.add(Violation.at("/rolling", "Only what recurs can roll."));
        }
        var spread = asked.spread();
        if (spread != null && spread.number() > spread.of()) {
            violations.add(Violation.at("/spread/number", "Is one of " + spread.of() + "."));
        }
        violations.addAll(dates(asked, until));
        return violations;
    }

    /**
     * Each due date is one of its own, in a time that the register is for, and they are not
     * endless.
     */
    private static List<Violation> dates(NewObligation asked, LocalDate until) {
        var timetable = asked.timetable();
        var anchor = timetable.anchor();
        if (anchor.isBefore(EARLIEST) || anchor.isAfter(LATEST)) {
            return List.of(
                    Violation.at("/anchor", "Is a day from " + EARLIEST + " to " + LATEST + "."));
        }
        var violations = new ArrayList<Violation>();
        var days = new HashSet<LocalDate>();
        for (var i = 0; i < timetable.offsets().size(); i++) {
            if (!days.add(anchor.plus(timetable.offsets().get(i)))) {
                violations.add(
                        Violation.at(
                                "/offsets/" + i, "Falls due on the same day as one before it."));
            }
        }
        if (timetable.every() != null && timetable.until(until).size() > MOST_AT_ONCE) {
            violations.add(
                    Violation.at(
                            "/anchor",
                            "It would have fallen due more than "
                                    + MOST_AT_ONCE
                                    + " times by "
                                    + until
                                    + "; count from a later day."));
        }
        return violations;
    }

    /**
     * What it is about is something else than itself; an action is one of the plan.
     *
     * @param known whether there is such an action
     */
    static List<Violation> about(@Nullable About about, boolean known) {
        if (about == null) {
            return List.of();
        }
        return switch (about.type()) {
            case OBLIGATION ->
                    List.of(
                            Violation.at(
                                    "/about/type",
                                    "Is about itself where nothing is said; name something else."));
            case ACTION ->
                    known
                            ? List.of()
                            : List.of(
                                    Violation.at(
                                            "/about/id", "There is no action " + about.id() + "."));
            case EIA, DISPARITY -> List.of();
        };
    }

    /** The ladder goes up: each step is taken after the one before it. */
    static List<Violation> climb(List<Rung> rungs) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < rungs.size(); i++) {
            var rung = rungs.get(i);
            if (i > 0 && rung.afterDays() <= rungs.get(i - 1).afterDays()) {
                violations.add(
                        Violation.at(
                                "/rungs/" + i + "/afterDays",
                                "A step is taken after the one below it."));
            }
            if ((rung.target() == RungTarget.POST) != (rung.post() != null)) {
                violations.add(
                        Violation.at(
                                "/rungs/" + i + "/post",
                                "A step to a post names it, and no other step does."));
            }
        }
        return violations;
    }

    /** What rolls goes forward: met on that day, it is next due after it was due now. */
    static List<Violation> meet(Owed owed, LocalDate metOn, LocalDate today) {
        if (metOn.isAfter(today)) {
            return List.of(Violation.at("/metOn", "It is met today or was met earlier."));
        }
        var timetable = owed.obligation().timetable();
        var dueOn = owed.occurrence().dueOn();
        return timetable.rolling()
                        && timetable.every() != null
                        && !metOn.plus(timetable.every()).isAfter(dueOn)
                ? List.of(
                        Violation.at(
                                "/metOn",
                                "What was due on "
                                        + dueOn
                                        + " is met later than the one before it was."))
                : List.of();
    }
}
