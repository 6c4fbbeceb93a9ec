package org.dueregard.actionplan.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must hold for a body, its chair, its members and its terms of reference. */
final class BodyRules {
    private BodyRules() {}

    static List<Violation> admit(Body body, NewMember member) {
        var violations = new ArrayList<Violation>();
        if (Stream.of(member.post(), member.organisation(), member.body())
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            violations.add(
                    Violation.at(
                            "/post",
                            "A member is a post, an outside organisation or another body: give one of the three."));
        }
        var last = member.term().lastDay();
        if (last != null && last.isBefore(member.term().firstDay())) {
            violations.add(Violation.at("/to", "A membership ends on its first day or later."));
        }
        if (member.organisation() == null && member.capacity() == MemberCapacity.EXTERNAL_ADVISER) {
            violations.add(
                    Violation.at(
                            "/capacity",
                            "An external adviser belongs to an outside organisation, not to a post or body."));
        }
        if (body.code().equals(member.body())) {
            violations.add(Violation.at("/body", "A body does not sit on itself."));
        }
        if (body.members().stream().anyMatch(each -> each.sitsAs(member))) {
            violations.add(
                    Violation.at(
                            "",
                            "It sits on the body in this capacity on some of these days already."));
        }
        return violations;
    }

    static List<Violation> end(Membership membership, LocalDate lastDay) {
        var violations = new ArrayList<Violation>();
        if (lastDay.isBefore(membership.term().firstDay())) {
            violations.add(
                    Violation.at("/lastDay", "A membership ends on its first day or later."));
        }
        var present = membership.term().lastDay();
        if (present != null && lastDay.isAfter(present)) {
            violations.add(
                    Violation.at(
                            "/lastDay",
                            "An end can be brought forward; for a longer time admit it anew."));
        }
        return violations;
    }

    static List<Violation> changeChair(Chairmanship present, LocalDate from, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (from.isBefore(present.term().firstDay())) {
            violations.add(
                    Violation.at(
                            "/from",
                            "The present chair has sat since "
                                    + present.term().firstDay()
                                    + "; another one follows later."));
        }
        if (from.isAfter(today)) {
            violations.add(
                    Violation.at("/from", "A change of chair is recorded when it takes effect."));
        }
        return violations;
    }

    /** Every work group has at least one named chair (report 8 of 2002, para 2). */
    static List<Violation> leaveChair(
            Chairmanship present, LocalDate lastDay, LocalDate today, boolean somebodySharesIt) {
        var violations = new ArrayList<Violation>();
        if (lastDay.isBefore(present.term().firstDay())) {
            violations.add(
                    Violation.at(
                            "/lastDay",
                            "The present chair has sat since "
                                    + present.term().firstDay()
                                    + "; it leaves on that day or later."));
        }
        if (lastDay.isAfter(today)) {
            violations.add(
                    Violation.at(
                            "/lastDay", "A departure is recorded on the last day or afterwards."));
        }
        if (!somebodySharesIt) {
            violations.add(
                    Violation.at(
                            "",
                            "Nobody else is in the chair whose post is open: a body keeps at least one. Seat another post instead.",
                            "Each group has a named chair (report 8 of 2002, para 2)"));
        }
        return violations;
    }

    /** Size, membership and terms change by the members' own decision (strategy 2017–2021). */
    static List<Violation> adopt(List<TermsOfReference> earlier, NewTerms asked, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (!earlier.isEmpty() && asked.decision() == null) {
            violations.add(
                    Violation.at(
                            "/decision",
                            "Say where the body's own decision is minuted.",
                            "Boards develop by their members' decision (strategy 2017–2021)"));
        }
        if (!earlier.isEmpty() && asked.adoptedOn().isBefore(earlier.getLast().adoptedOn())) {
            violations.add(
                    Violation.at(
                            "/adoptedOn", "Later terms are adopted on the same day or later."));
        }
        if (asked.quorum() != null && asked.seats() != null && asked.quorum() > asked.seats()) {
            violations.add(
                    Violation.at("/quorum", "No more voices are needed than the body has seats."));
        }
        if (asked.adoptedOn().isAfter(today)) {
            violations.add(Violation.at("/adoptedOn", "Terms are recorded when they are adopted."));
        }
        return violations;
    }

    /**
     * @param afterwards what already comes after the other one, and after that, and so on
     */
    static List<Violation> precede(
            String body, @Nullable String other, boolean known, Set<String> afterwards) {
        if (other == null) {
            return List.of();
        }
        if (!known) {
            return List.of(Violation.at("/precedes", "There is no body " + other + "."));
        }
        return other.equals(body) || afterwards.contains(body)
                ? List.of(
                        Violation.at(
                                "/precedes",
                                "It would meet before itself: "
                                        + other
                                        + " meets before it already, directly or through others."))
                : List.of();
    }

    /**
     * A programme board's agendas align with the work plans of other boards (report 12 of 2008,
     * para 15).
     *
     * @param known those of the others that there are
     */
    static List<Violation> align(String body, List<String> others, Set<String> known) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < others.size(); i++) {
            if (others.get(i).equals(body)) {
                violations.add(
                        Violation.at("/bodies/" + i, "A body aligns its agendas with others."));
            } else if (!known.contains(others.get(i))) {
                violations.add(
                        Violation.at("/bodies/" + i, "There is no body " + others.get(i) + "."));
            }
        }
        return violations;
    }

    /**
     * @param ancestors what the other one reports to, and that, and so on
     */
    static List<Violation> report(
            String body, @Nullable String parent, boolean known, Set<String> ancestors) {
        if (parent == null) {
            return List.of();
        }
        if (!known) {
            return List.of(Violation.at("/parent", "There is no body " + parent + "."));
        }
        return parent.equals(body) || ancestors.contains(body)
                ? List.of(Violation.at("/parent", "It would report to itself."))
                : List.of();
    }
}
