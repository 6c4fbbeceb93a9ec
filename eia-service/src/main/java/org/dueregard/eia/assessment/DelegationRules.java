package org.dueregard.eia.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.Violation;

/**
 * Who can step in for a role that is vacant or conflicted: somebody who could have had the role.
 * Scrutiny of the MPS equalities scheme 2008, para 11: an independent directorate.
 */
final class DelegationRules {
    private static final String SOURCE =
            "Scrutiny of the MPS equalities scheme 2008, para 11: quality assurance by an independent"
                    + " directorate";

    private DelegationRules() {}

    static List<Violation> of(
            Delegating.StepIn stepIn,
            Collection<Involvement> involved,
            Collection<Approval> given,
            Delegating.Around around,
            Person by) {
        var violations = new ArrayList<Violation>();
        if (stepIn.post() != null) {
            violations.addAll(ofPost(stepIn.post(), stepIn, involved, given, around));
        }
        if (stepIn.capacity() != Capacity.ASSURER && stepIn.capacity() != Capacity.DECISION_MAKER) {
            violations.add(Violation.at("/capacity", "is ASSURER or DECISION_MAKER", SOURCE));
        }
        if (stepIn.person().equals(by.sub())) {
            violations.add(Violation.at("/person", "nobody names themselves", SOURCE));
        }
        if (stepIn.capacity() == Capacity.ASSURER && around.holdsOwnerPost()) {
            violations.add(
                    Violation.at(
                            "/person",
                            "holds the post that answers for the subject, and does not assure it",
                            SOURCE));
        }
        Independence.conflict(involved, new Person(stepIn.person()), stepIn.capacity())
                .ifPresent(
                        has ->
                                violations.add(
                                        Violation.at(
                                                "/person",
                                                "is "
                                                        + has
                                                        + " of this version; name somebody who has"
                                                        + " had no hand in it",
                                                SOURCE)));
        return violations;
    }

    /** A post is passed on while nobody who acts for it can sign: it is vacant, or conflicted. */
    private static List<Violation> ofPost(
            String post,
            Delegating.StepIn stepIn,
            Collection<Involvement> involved,
            Collection<Approval> given,
            Delegating.Around around) {
        var violations = new ArrayList<Violation>();
        if (stepIn.capacity() != Capacity.DECISION_MAKER) {
            violations.add(
                    Violation.at(
                            "/capacity",
                            "is DECISION_MAKER; nobody assures in a post",
                            QuorumRules.SOURCE));
        }
        if (!around.quorum().names(post)) {
            violations.add(
                    Violation.at(
                            "/post",
                            "is none of the posts that sign a version of this band",
                            QuorumRules.SOURCE));
        } else if (Quorum.signed(post, given)) {
            violations.add(Violation.at("/post", "has signed this version", QuorumRules.SOURCE));
        } else if (around.actingForPost().stream()
                .anyMatch(person -> canSign(person, involved, given))) {
            violations.add(
                    Violation.at(
                            "/post",
                            "is held by somebody who can sign; nobody steps in for them",
                            QuorumRules.SOURCE));
        }
        if (hasSigned(stepIn.person(), given)) {
            violations.add(
                    Violation.at(
                            "/person",
                            "has signed this version; each person signs once",
                            QuorumRules.SOURCE));
        }
        return violations;
    }

    private static boolean canSign(
            String person, Collection<Involvement> involved, Collection<Approval> given) {
        return !hasSigned(person, given)
                && Independence.conflict(involved, new Person(person), Capacity.DECISION_MAKER)
                        .isEmpty();
    }

    private static boolean hasSigned(String person, Collection<Approval> given) {
        return given.stream().anyMatch(approval -> approval.person().equals(person));
    }
}
