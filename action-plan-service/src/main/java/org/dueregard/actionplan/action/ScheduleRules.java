package org.dueregard.actionplan.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must hold for the end date of an action and for its milestones. */
final class ScheduleRules {
    private ScheduleRules() {}

    /** An end date that a draft begins with. */
    static List<Violation> firstEndDate(@Nullable DueDate end) {
        return end == null ? List.of() : possible(end, "/endDate");
    }

    /** A draft keeps the end date that it has or gets another one, after each of its milestones. */
    static List<Violation> redraft(
            @Nullable DueDate end, @Nullable DueDate present, Collection<Milestone> milestones) {
        if (end == null) {
            return present == null
                    ? List.of()
                    : List.of(
                            Violation.at(
                                    "/endDate",
                                    "It has an end date, " + present.date() + ", and keeps one."));
        }
        return end.equals(present) ? List.of() : notBeforeMilestones(end, "/endDate", milestones);
    }

    /** The first end date needs no reason, every move of it does. */
    static List<Violation> endDate(
            DueDate to,
            @Nullable DueDate present,
            @Nullable String reason,
            @Nullable LocalDate startedOn,
            Collection<Milestone> milestones) {
        var violations = new ArrayList<>(possible(to, "/date"));
        if (present != null && reason == null) {
            violations.add(Violation.at("/reason", "Say why the end date moves."));
        }
        if (to.equals(present)) {
            violations.add(Violation.at("/date", "That is the end date already."));
        }
        if (startedOn != null && to.date().isBefore(startedOn)) {
            violations.add(
                    Violation.at(
                            "/date",
                            "An action does not end before it started, on " + startedOn + "."));
        }
        violations.addAll(notBeforeMilestones(to, "/date", milestones));
        return violations;
    }

    private static List<Violation> notBeforeMilestones(
            DueDate end, String pointer, Collection<Milestone> milestones) {
        return milestones.stream()
                .filter(each -> !each.isMet() && each.due().isAfter(end))
                .map(
                        each ->
                                Violation.at(
                                        pointer,
                                        "The milestone \""
                                                + each.title()
                                                + "\" is due later, on "
                                                + each.due().date()
                                                + "."))
                .toList();
    }

    /** Milestones that come with a draft. */
    static List<Violation> milestones(
            Collection<NewMilestone> milestones, @Nullable DueDate endDate) {
        return milestones.stream()
                .flatMap(each -> milestone(each.due(), endDate, "/milestones").stream())
                .toList();
    }

    static List<Violation> milestone(DueDate due, @Nullable DueDate endDate) {
        return milestone(due, endDate, "/due");
    }

    private static List<Violation> milestone(
            DueDate due, @Nullable DueDate endDate, String pointer) {
        var late =
                endDate != null && due.isAfter(endDate)
                        ? Stream.of(
                                Violation.at(
                                        pointer,
                                        "A milestone falls due by the end date, "
                                                + endDate.date()
                                                + "."))
                        : Stream.<Violation>empty();
        return Stream.concat(possible(due, pointer).stream(), late).toList();
    }

    static List<Violation> moveMilestone(
            Milestone milestone, DueDate to, @Nullable DueDate endDate) {
        var violations = new ArrayList<>(milestone(to, endDate));
        if (milestone.isMet()) {
            violations.add(Violation.at("", "It was met on " + milestone.metOn() + "."));
        }
        if (to.equals(milestone.due())) {
            violations.add(Violation.at("/due", "That is its date already."));
        }
        return violations;
    }

    static List<Violation> meetMilestone(Milestone milestone, LocalDate metOn, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (milestone.isMet()) {
            violations.add(Violation.at("", "It was met on " + milestone.metOn() + " already."));
        }
        if (metOn.isAfter(today)) {
            violations.add(Violation.at("/metOn", "A milestone is met today or earlier."));
        }
        return violations;
    }

    /** A day that a plan can mean; beyond these it is a slip of the pen. */
    private static List<Violation> possible(DueDate due, String pointer) {
        return due.date().isBefore(ActionRules.EARLIEST) || due.date().isAfter(ActionRules.LATEST)
                ? List.of(
                        Violation.at(
                                pointer,
                                "Is a day between "
                                        + ActionRules.EARLIEST
                                        + " and "
                                        + ActionRules.LATEST
                                        + "."))
                : List.of();
    }
}
