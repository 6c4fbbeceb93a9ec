package org.dueregard.actionplan.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;

/** What must hold for appointments and for the end of a post. */
final class PostRules {
    private PostRules() {}

    static List<Violation> appoint(Post post, NewAppointment asked) {
        var violations = new ArrayList<Violation>();
        if (post.isClosed()) {
            violations.add(
                    Violation.at("", "A closed post takes nobody; use the post that took over."));
        }
        var last = asked.term().lastDay();
        if (last != null && last.isBefore(asked.term().firstDay())) {
            violations.add(Violation.at("/to", "An appointment ends on its first day or later."));
        }
        if (asked.nameWithheld() && asked.displayName() == null) {
            violations.add(
                    Violation.at(
                            "/nameWithheld",
                            "There is no name to withhold; give it or leave both out."));
        }
        var overlapping =
                post.appointments().stream()
                        .filter(each -> each.term().overlaps(asked.term()))
                        .toList();
        if (asked.capacity() == Capacity.HOLDER
                && overlapping.stream().anyMatch(each -> each.capacity() == Capacity.HOLDER)) {
            violations.add(
                    Violation.at(
                            "/capacity",
                            "A post has one holder at a time: end the present appointment first, or appoint an acting holder or a deputy.",
                            "One post is accountable, so one person answers (report 12 of 2008, paras 16, 17)"));
        }
        if (overlapping.stream()
                .anyMatch(
                        each ->
                                each.person().equals(asked.person())
                                        && each.capacity() == asked.capacity())) {
            violations.add(
                    Violation.at(
                            "/person",
                            "This person has this capacity at the post on some of these days already."));
        }
        return violations;
    }

    /** Nobody manages themselves, over however many posts. */
    static List<Violation> manage(String code, List<String> managersAbove) {
        return managersAbove.contains(code)
                ? List.of(
                        Violation.at(
                                "/post",
                                "It is managed by "
                                        + code
                                        + " itself, directly or through others."))
                : List.of();
    }

    static List<Violation> end(Appointment appointment, LocalDate lastDay) {
        var violations = new ArrayList<Violation>();
        if (lastDay.isBefore(appointment.term().firstDay())) {
            violations.add(
                    Violation.at("/lastDay", "An appointment ends on its first day or later."));
        }
        var present = appointment.term().lastDay();
        if (present != null && lastDay.isAfter(present)) {
            violations.add(
                    Violation.at(
                            "/lastDay",
                            "An end can be brought forward; for a longer time make a new appointment."));
        }
        return violations;
    }

    /**
     * Accountability survives restructuring: what a post owns finds another post first (report 12
     * of 2008, R1).
     */
    static void requireNothingOpen(String code, List<String> openItems) {
        if (!openItems.isEmpty()) {
            throw new DomainException(
                    Refusal.ILLEGAL_TRANSITION,
                    "post-owns-open-items",
                    "The post still owns open items",
                    "The post "
                            + code
                            + " is accountable for open items, and nobody would own them if it closed.",
                    openItems.stream().map(item -> Violation.at("", item)).toList());
        }
    }
}
