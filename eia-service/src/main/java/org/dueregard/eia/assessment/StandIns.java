package org.dueregard.eia.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;

/** Who steps in for a role or a post, version by version. */
@Embeddable
class StandIns {
    @ElementCollection
    @CollectionTable(
            name = "assessment_delegation",
            joinColumns = @JoinColumn(name = "assessment_id"))
    private Set<Delegation> given = new HashSet<>();

    StandIns() {}

    /** What the rules of stepping in ask for has been checked. */
    void add(int version, Delegating.StepIn stepIn, Person by, Instant at) {
        if (of(version, new Person(stepIn.person()))
                .anyMatch(there -> there.capacity() == stepIn.capacity())) {
            throw DomainException.illegalTransition(
                    "This person steps in for this version already.");
        }
        given.add(
                new Delegation(
                        version,
                        stepIn.capacity(),
                        stepIn.person(),
                        stepIn.post(),
                        stepIn.route(),
                        stepIn.reason(),
                        by.sub(),
                        at));
    }

    /** Whether the person signs this version in the post, which they do not hold. */
    boolean signsFor(String post, int version, Person person) {
        return of(version, person).anyMatch(there -> post.equals(there.post()));
    }

    /** Whether the person has the role in this version; who steps in for a post has not. */
    boolean hasRole(Capacity capacity, int version, Person person) {
        return of(version, person)
                .anyMatch(there -> there.capacity() == capacity && there.post() == null);
    }

    private Stream<Delegation> of(int version, Person person) {
        return given.stream()
                .filter(there -> there.number() == version && there.person().equals(person.sub()));
    }

    /** In order of time. */
    List<Delegation> inOrder() {
        return given.stream()
                .sorted(Comparator.comparing(Delegation::givenAt).thenComparing(Delegation::person))
                .toList();
    }
}
