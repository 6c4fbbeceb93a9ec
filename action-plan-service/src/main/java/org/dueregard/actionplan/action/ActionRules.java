package org.dueregard.actionplan.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.actionplan.WebAddress;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must hold before an action is proposed, started, measured and completed. */
final class ActionRules {
    private static final String WHO_WHAT_WHEN =
            "Who does what, by which milestones and when (report 12 of 2008, para 17)";
    private static final String RESOURCES =
            "Owners identify money and people beforehand (report 12 of 2008, section D)";
    private static final String QUANTIFIED =
            "Actions are quantified when they are made (report 8 of 2002, para 4)";

    private static final String SPECIFIC =
            "Activities are those of the role and the unit that do them (strategy of 2005, making it happen)";
    private static final String LEARNED =
            "The staff survey and exit interviews are learned from (strategy of 2017, objective 2)";
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private ActionRules() {}

    /**
     * A draft by hand comes from something that no other service announces; what people have said
     * they have said of a period.
     */
    static List<Violation> draft(Origin origin, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (origin.type().arisesByEvent()) {
            violations.add(
                    Violation.at(
                            "/origin/type",
                            "Actions from a mitigation or a disparity arise by themselves; name what else it comes from."));
        }
        var period = origin.period();
        if (period == null && origin.type().hasPeriod()) {
            violations.add(
                    Violation.at(
                            "/origin/period",
                            "Say from which day to which the interviews or the survey speak.",
                            LEARNED));
        }
        if (period != null && (period.from().isBefore(EARLIEST) || period.from().isAfter(today))) {
            violations.add(
                    Violation.at(
                            "/origin/period/from",
                            "It begins today or began earlier, since " + EARLIEST + "."));
        }
        if (period != null
                && (period.to().isBefore(period.from()) || period.to().isAfter(LATEST))) {
            violations.add(
                    Violation.at(
                            "/origin/period/to",
                            "It ends on its first day or later, by " + LATEST + "."));
        }
        return violations;
    }

    /** An action names the role and the unit that are to do it. */
    static List<Violation> placed(@Nullable String post, @Nullable String unit) {
        var violations = new ArrayList<Violation>();
        if (post == null) {
            violations.add(
                    Violation.at("/accountablePost", "Name the post that is to do it.", SPECIFIC));
        }
        if (unit == null) {
            violations.add(
                    Violation.at(
                            "/businessArea",
                            "Name the unit that is to do it; the post says none.",
                            SPECIFIC));
        }
        return violations;
    }

    /** An action leaves its draft with a measure of success only. */
    static List<Violation> propose(
            ActionState state,
            String presentPost,
            Proposal proposal,
            @Nullable SuccessMeasure measure) {
        var violations = new ArrayList<Violation>();
        if (measure == null) {
            violations.add(
                    Violation.at(
                            "/successMeasure",
                            "Say how it will be told that the action has worked.",
                            QUANTIFIED));
        }
        if (state != ActionState.DRAFT && proposal.reason() == null) {
            violations.add(
                    Violation.at(
                            "/reason", "It was proposed before: say why it is proposed anew."));
        }
        if (state == ActionState.PROPOSED
                && (proposal.accountablePost() == null
                        || proposal.accountablePost().equals(presentPost))) {
            violations.add(
                    Violation.at(
                            "/accountablePost",
                            "It is proposed to the post "
                                    + presentPost
                                    + " already; name another."));
        }
        return violations;
    }

    /**
     * Work begins with a milestone, an end date, a success measure and a resource statement; that
     * of a mitigation not before its assessment is signed off.
     */
    static List<Violation> start(
            Collection<Milestone> milestones,
            @Nullable DueDate endDate,
            @Nullable SuccessMeasure measure,
            @Nullable Resources resources,
            boolean released) {
        var violations = new ArrayList<Violation>();
        if (milestones.isEmpty()) {
            violations.add(
                    Violation.at(
                            "/milestones", "Add at least one milestone first.", WHO_WHAT_WHEN));
        }
        if (endDate == null) {
            violations.add(Violation.at("/endDate", "Set the end date first.", WHO_WHAT_WHEN));
        }
        if (measure == null) {
            violations.add(
                    Violation.at(
                            "/successMeasure",
                            "Say how it will be told that the action has worked.",
                            QUANTIFIED));
        }
        if (resources == null) {
            violations.add(
                    Violation.at(
                            "/resources",
                            "State the resources: identified, within the existing budget, or unfunded and escalated.",
                            RESOURCES));
        }
        if (!released) {
            violations.add(
                    Violation.at(
                            "",
                            "The assessment that committed this mitigation is not signed off yet.",
                            "Due regard comes before the decision"));
        }
        return violations;
    }

    /** An action changes hands between two posts. */
    static List<Violation> handOver(String present, String to) {
        return present.equals(to)
                ? List.of(Violation.at("/post", "That post is accountable already."))
                : List.of();
    }

    /** An action that may give its place to another: not a unit's own, and not one that is done. */
    static List<Violation> giveAway(ActionState state, boolean ofUnit) {
        var violations = new ArrayList<Violation>();
        try {
            ActionTransition.SUPERSEDE.from(state);
        } catch (DomainException noArrow) {
            violations.add(
                    Violation.at(
                            "/successor",
                            "An action that is " + state + " does not give its place to another."));
        }
        if (ofUnit) {
            violations.add(
                    Violation.at(
                            "/successor",
                            "It stands in a unit's own plan; the lead of the unit alone takes it out."));
        }
        return violations;
    }

    /** What takes its place stands in the plan itself, and does not lead back to it. */
    static List<Violation> supersede(UUID action, @Nullable Action successor) {
        return successor == null || successor.id().equals(action) || !successor.state().canSucceed()
                ? List.of(
                        Violation.at(
                                "/successor",
                                "Is another action, that is not declined, withdrawn or superseded itself."))
                : List.of();
    }

    /** Evidence that is a count says how many of how many, and as at which day. */
    static List<Violation> evidence(NewEvidence evidence, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (!WebAddress.isOne(evidence.url())) {
            violations.add(
                    Violation.at(
                            "/url", "Is an http or https address where the evidence can be read."));
        }
        if (evidence.kind() == EvidenceKind.COUNT) {
            violations.addAll(count(evidence));
        } else if (evidence.numerator() != null
                || evidence.denominator() != null
                || evidence.asAt() != null) {
            violations.add(
                    Violation.at("/kind", "Numerator, denominator and as-at belong to a COUNT."));
        }
        if (evidence.asAt() != null && evidence.asAt().isAfter(today)) {
            violations.add(Violation.at("/asAt", "A count stands as at today or earlier."));
        }
        return violations;
    }

    private static List<Violation> count(NewEvidence evidence) {
        var violations = new ArrayList<Violation>();
        var numerator = evidence.numerator();
        var denominator = evidence.denominator();
        if (numerator == null) {
            violations.add(Violation.at("/numerator", "A count says how many."));
        }
        if (denominator == null) {
            violations.add(Violation.at("/denominator", "A count says of how many."));
        }
        if (denominator != null && denominator < 1) {
            violations.add(Violation.at("/denominator", "A count is of one at least."));
        }
        if (evidence.asAt() == null) {
            violations.add(Violation.at("/asAt", "A count says as at which day."));
        }
        if (numerator != null && denominator != null && numerator > denominator) {
            violations.add(Violation.at("/numerator", "Is at most the denominator."));
        }
        return violations;
    }

    /** Completion is shown, not asserted; evidence that did not suffice does not do so again. */
    static List<Violation> requestCompletion(
            Collection<Evidence> evidence, @Nullable Instant foundInsufficientAt) {
        if (evidence.isEmpty()) {
            return List.of(
                    Violation.at(
                            "/evidence",
                            "Add evidence first.",
                            "Completion is requested, evidenced and decided (report 8 of 2002, para 9)"));
        }
        var fresh =
                foundInsufficientAt == null
                        || evidence.stream()
                                .anyMatch(each -> each.addedAt().isAfter(foundInsufficientAt));
        return fresh
                ? List.of()
                : List.of(
                        Violation.at(
                                "/evidence",
                                "The evidence was found insufficient; add what was missing."));
    }

    /** The owner may declare worse than what is computed, never better. */
    static List<Violation> declareRating(Rating declared, Rating computed) {
        return declared.isWorseThan(computed)
                ? List.of()
                : List.of(
                        Violation.at(
                                "/rating",
                                "The computed rating is "
                                        + computed
                                        + "; only a worse one can be declared."));
    }

    /** Blue is for a body to give; else the owner may say worse than is computed, never better. */
    static List<Violation> stateProgress(NewStatement said, Rating computed) {
        var rating = said.rating();
        return rating == null || rating == computed || rating.isWorseThan(computed)
                ? List.of()
                : List.of(
                        Violation.at(
                                "/rating",
                                "The computed rating is "
                                        + computed
                                        + "; only that or a worse one can be declared."));
    }

    /**
     * One action waits for another, and not in a circle.
     *
     * @param known whether there is such an action
     * @param following what the other one waits for, and that in turn, and so on
     */
    static List<Violation> waitFor(UUID action, UUID other, boolean known, Set<UUID> following) {
        if (!known) {
            return List.of(Violation.at("/action", "There is no action " + other + "."));
        }
        return action.equals(other) || following.contains(action)
                ? List.of(Violation.at("/action", "It would wait for itself."))
                : List.of();
    }

    /** The scheme is communicated when training has progressed (report 8 of 2002, appendix 2). */
    static List<Violation> complete(Collection<Action> withoutProgress) {
        return withoutProgress.stream()
                .map(
                        each ->
                                Violation.at(
                                        "/prerequisites",
                                        "It waits for \""
                                                + each.title()
                                                + "\" ("
                                                + each.id()
                                                + "), of which no progress is recorded.",
                                        "Communication of the scheme is linked to training (report 8 of 2002, appendix 2, action 12)"))
                .toList();
    }

    /**
     * Independence compares persons, never posts, and stays when holders change: whoever has owned
     * the action does not decide about it.
     */
    static void requireIndependent(Person person, Set<Person> owners) {
        if (owners.contains(person)) {
            throw DomainException.forbidden(
                    "owner-cannot-decide",
                    "You own this action or have owned it, in whatever post you are now; somebody else decides.");
        }
    }
}
