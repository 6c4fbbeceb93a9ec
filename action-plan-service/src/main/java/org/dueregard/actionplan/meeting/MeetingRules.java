package org.dueregard.actionplan.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dueregard.actionplan.Quarter;
import org.dueregard.actionplan.WebAddress;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must hold for a meeting in the calendar, its agenda, and who came. */
final class MeetingRules {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final String PRECEDENCE =
            "A programme board meets before the diversity board of the same quarter (report 12 of 2008, para 15)";

    private MeetingRules() {}

    /**
     * @param others what the body has in the calendar in that quarter already
     * @param earlier what bodies that meet before it have in that quarter
     * @param later what bodies that meet after it have in that quarter
     */
    static List<Violation> schedule(
            LocalDate day, List<Meeting> others, List<Meeting> earlier, List<Meeting> later) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            return List.of(
                    Violation.at("/meetsOn", "Is a day from " + EARLIEST + " to " + LATEST + "."));
        }
        var violations = new ArrayList<Violation>();
        if (others.stream().anyMatch(each -> each.meetsOn().equals(day))) {
            violations.add(Violation.at("/meetsOn", "The body meets on that day already."));
        }
        later.stream()
                .filter(each -> !day.isBefore(each.meetsOn()))
                .forEach(
                        each ->
                                violations.add(
                                        Violation.at(
                                                "/meetsOn",
                                                "In "
                                                        + Quarter.of(day)
                                                        + " it meets before "
                                                        + each.body()
                                                        + ", which meets on "
                                                        + each.meetsOn()
                                                        + ": choose an earlier day.",
                                                PRECEDENCE)));
        earlier.stream()
                .filter(each -> !day.isAfter(each.meetsOn()))
                .forEach(
                        each ->
                                violations.add(
                                        Violation.at(
                                                "/meetsOn",
                                                "In "
                                                        + Quarter.of(day)
                                                        + " "
                                                        + each.body()
                                                        + " meets before it, on "
                                                        + each.meetsOn()
                                                        + ": choose a later day.",
                                                PRECEDENCE)));
        return violations;
    }

    /**
     * Whether two meetings of one quarter are in the wrong order, and one of them can still be
     * moved.
     *
     * @param first of the body that is to meet before the other
     */
    static boolean areOutOfOrder(Meeting first, Meeting then) {
        return Quarter.of(first.meetsOn()).equals(Quarter.of(then.meetsOn()))
                && !first.meetsOn().isBefore(then.meetsOn())
                && !(first.state() == MeetingState.HELD && then.state() == MeetingState.HELD);
    }

    static List<Violation> paper(NewPaper asked) {
        return WebAddress.isOne(asked.url())
                ? List.of()
                : List.of(Violation.at("/url", "A paper is read at a web address."));
    }

    static List<Violation> hold(Roll roll, LocalDate meetsOn, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (meetsOn.isAfter(today)) {
            violations.add(
                    Violation.at("", "It is held on " + meetsOn + ", which has not come yet."));
        }
        var seen = new HashSet<Attendee>();
        for (var i = 0; i < roll.said().size(); i++) {
            var attendee = roll.said().get(i).attendee();
            if (!attendee.isOne()) {
                violations.add(
                        Violation.at(
                                "/attendance/" + i,
                                "A post, an outside organisation or another body attends: give one of the three."));
            } else if (!seen.add(attendee)) {
                violations.add(
                        Violation.at("/attendance/" + i, attendee.words() + " is listed twice."));
            }
        }
        if (!roll.chairCame()) {
            violations.add(
                    Violation.at(
                            "/chairedBy",
                            "Whoever takes the chair has a voice in the body and is present."));
        }
        return violations;
    }

    /** Who answers for an item reports on it; one that nobody answers for has no report. */
    static List<Violation> report(@Nullable String accountablePost) {
        return accountablePost == null
                ? List.of(
                        Violation.at(
                                "", "No post answers for this item, so that nobody reports on it."))
                : List.of();
    }

    static List<Violation> submitAt(Meeting review) {
        return review.state() == MeetingState.HELD || !review.state().isLive()
                ? List.of(
                        Violation.at(
                                "/meeting",
                                "The review is " + review.state() + "; name one that is to come."))
                : List.of();
    }

    /**
     * A body that is not quorate decides nothing; it may refer to nobody else than another body.
     */
    static List<Violation> decide(Meeting meeting, @Nullable String routedTo) {
        var violations = new ArrayList<Violation>();
        if (!meeting.isQuorate()) {
            violations.add(Violation.at("", "The meeting was not quorate, and decides nothing."));
        }
        if (meeting.body().equals(routedTo)) {
            violations.add(
                    Violation.at(
                            "/routedTo",
                            "The body decides itself; route it to another or leave it out."));
        }
        return violations;
    }

    /**
     * Minutes are agreed by a body at its next meeting or a later one.
     *
     * @param minuted the meeting that they are of
     * @param agreeing the meeting at which they are agreed
     */
    static List<Violation> agree(Meeting minuted, Meeting agreeing, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (!agreeing.body().equals(minuted.body())
                || !agreeing.meetsOn().isAfter(minuted.meetsOn())) {
            violations.add(
                    Violation.at("/meeting", "Minutes are agreed at a later meeting of the body."));
        } else if (!agreeing.state().isLive() || agreeing.meetsOn().isAfter(today)) {
            violations.add(
                    Violation.at(
                            "/meeting",
                            "That meeting has not begun: it is "
                                    + agreeing.state()
                                    + " for "
                                    + agreeing.meetsOn()
                                    + "."));
        }
        return violations;
    }

    static List<Violation> minute(List<MinuteNote> notes, List<AgendaItem> items) {
        var numbers = items.stream().map(AgendaItem::number).toList();
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < notes.size(); i++) {
            var item = notes.get(i).item();
            if (item != null && !numbers.contains(item)) {
                violations.add(
                        Violation.at(
                                "/notes/" + i + "/item", "The agenda has no item " + item + "."));
            }
        }
        return violations;
    }
}
