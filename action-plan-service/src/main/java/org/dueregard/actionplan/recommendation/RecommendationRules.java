package org.dueregard.actionplan.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dueregard.actionplan.WebAddress;
import org.dueregard.actionplan.action.ActionState;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must hold for a recommendation, its evidence and who decides on it. */
final class RecommendationRules {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 2);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final String EVIDENCED =
            "Completion is requested, evidenced and decided (report 8 of 2002, para 9)";

    private RecommendationRules() {}

    /** It is received today or was so earlier, and is answered later than that. */
    static List<Violation> receive(NewRecommendation asked, LocalDate today) {
        var violations = new ArrayList<Violation>();
        var received = asked.receivedOn() == null ? today : asked.receivedOn();
        if (received.isAfter(today) || received.isBefore(EARLIEST)) {
            violations.add(
                    Violation.at(
                            "/receivedOn",
                            "It is received today or was received earlier, since "
                                    + EARLIEST
                                    + "."));
        }
        var due = asked.responseDueOn();
        if (due != null && (due.isBefore(received) || due.isAfter(LATEST))) {
            violations.add(
                    Violation.at(
                            "/responseDueOn",
                            "It is answered on the day of its receipt, "
                                    + received
                                    + ", or later, by "
                                    + LATEST
                                    + "."));
        }
        return violations;
    }

    /** What carries it out stands in the plan. */
    static List<Violation> carry(@Nullable ActionState action, Object id) {
        if (action == null) {
            return List.of(Violation.at("/action", "There is no action " + id + "."));
        }
        return isLive(action)
                ? List.of()
                : List.of(
                        Violation.at(
                                "/action",
                                "The action is " + action + ": it carries nothing out."));
    }

    /** Whether an action counts for what it carries: it was neither taken out nor replaced. */
    static boolean isLive(ActionState action) {
        return action != ActionState.WITHDRAWN && action != ActionState.SUPERSEDED;
    }

    /**
     * Completion is shown, not asserted; evidence that did not suffice does not do so again.
     *
     * @param before all that has been handed in before, none of which sufficed
     */
    static List<Violation> evidence(
            List<Showing> shown, Collection<Showing> before, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (shown.isEmpty()) {
            violations.add(
                    Violation.at("/evidence", "Show that it has been carried out.", EVIDENCED));
        } else if (shown.stream().allMatch(each -> before.stream().anyMatch(each::repeats))) {
            violations.add(
                    Violation.at(
                            "/evidence",
                            "This was found insufficient; show what was missing.",
                            EVIDENCED));
        }
        for (var i = 0; i < shown.size(); i++) {
            violations.addAll(piece(shown.get(i), "/evidence/" + i, today));
        }
        return violations;
    }

    private static List<Violation> piece(Showing piece, String at, LocalDate today) {
        var violations = new ArrayList<Violation>();
        var url = piece.url();
        if (url != null && !WebAddress.isOne(url)) {
            violations.add(
                    Violation.at(
                            at + "/url",
                            "Is an http or https address where the evidence can be read."));
        }
        var numerator = piece.numerator();
        var denominator = piece.denominator();
        var asAt = piece.asAt();
        var parts = Stream.of(numerator, denominator, asAt).filter(Objects::nonNull).count();
        if (parts != 0 && parts != 3) {
            violations.add(
                    Violation.at(at, "A count says how many, of how many, and as at which day."));
        }
        if (numerator != null && denominator != null && numerator > denominator) {
            violations.add(Violation.at(at + "/numerator", "It is not more than the whole."));
        }
        if (asAt != null && asAt.isAfter(today)) {
            violations.add(Violation.at(at + "/asAt", "It was counted today or earlier."));
        }
        return violations;
    }

    /** A recommendation changes hands between two posts. */
    static List<Violation> handOver(String present, String to) {
        return present.equals(to)
                ? List.of(Violation.at("/post", "That post answers for it already."))
                : List.of();
    }

    /**
     * Nobody decides on what they own or have owned, nor on what their own actions carry out:
     * persons are compared, never posts, and it stays so when holders change or what they owned is
     * handed over.
     *
     * @param owners who answers for it or has done so
     * @param carriers who owns an action that carries it out or has owned one
     */
    static void requireIndependent(Person decider, Set<Person> owners, Set<Person> carriers) {
        if (owners.contains(decider)) {
            throw DomainException.forbidden(
                    "owner-cannot-decide",
                    "You answer for this recommendation or have done so, in whatever post you are now; somebody else decides.");
        }
        if (carriers.contains(decider)) {
            throw DomainException.forbidden(
                    "owner-cannot-decide",
                    "You own an action that carries this recommendation out or have owned one, in whatever post you are now; somebody else decides.");
        }
    }
}
