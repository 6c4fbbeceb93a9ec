package org.dueregard.eia.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** Who writes which part; nobody does who could not be its author. */
@Embeddable
class Assignments {
    @ElementCollection
    @CollectionTable(
            name = "assessment_assignment",
            joinColumns = @JoinColumn(name = "assessment_id"))
    private Set<PartAssignment> given = new HashSet<>();

    Assignments() {}

    /** From now on these write these parts, and nobody is asked for any other. */
    void become(
            Map<ContentPart, String> writers,
            Collection<Involvement> involved,
            Person by,
            Instant at) {
        DomainException.refuseIfAny(
                "The parts cannot be given out like this.", conflicting(writers, involved));
        given.removeIf(present -> !present.person().equals(writers.get(present.part())));
        writers.forEach(
                (part, person) -> {
                    if (given.stream().noneMatch(present -> present.part() == part)) {
                        given.add(new PartAssignment(part, person, by.sub(), at));
                    }
                });
    }

    private static List<Violation> conflicting(
            Map<ContentPart, String> writers, Collection<Involvement> involved) {
        var violations = new ArrayList<Violation>();
        writers.forEach(
                (part, person) ->
                        Independence.conflict(involved, new Person(person), Capacity.AUTHOR)
                                .ifPresent(
                                        has ->
                                                violations.add(
                                                        Violation.at(
                                                                part.pointer(),
                                                                person
                                                                        + " is "
                                                                        + has
                                                                        + " of this version and"
                                                                        + " cannot write it",
                                                                "Scrutiny of the MPS equalities"
                                                                        + " scheme 2008, para 11"))));
        return violations;
    }

    /** In order of the parts. */
    List<PartAssignment> inOrder() {
        return given.stream().sorted(Comparator.comparing(PartAssignment::part)).toList();
    }
}
