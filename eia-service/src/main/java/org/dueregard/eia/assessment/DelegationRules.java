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
            boolean holdsOwnerPost,
            Person by) {
        var violations = new ArrayList<Violation>();
        if (stepIn.capacity() != Capacity.ASSURER && stepIn.capacity() != Capacity.DECISION_MAKER) {
            violations.add(Violation.at("/capacity", "is ASSURER or DECISION_MAKER", SOURCE));
        }
        if (stepIn.person().equals(by.sub())) {
            violations.add(Violation.at("/person", "nobody names themselves", SOURCE));
        }
        if (stepIn.capacity() == Capacity.ASSURER && holdsOwnerPost) {
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
}
