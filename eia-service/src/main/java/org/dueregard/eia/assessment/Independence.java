package org.dueregard.eia.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dueregard.platform.caller.Person;
import org.dueregard.platform.problem.DomainException;

/**
 * Whom one person may not be at once for one version. It compares persons, never posts, and only
 * these pairs: author and assurer, owner and assurer, author and decision-maker, assurer and
 * decision-maker. Scrutiny of the MPS equalities scheme 2008, para 11: quality assurance by an
 * independent directorate.
 */
public final class Independence {
    private static final List<Pair> FORBIDDEN =
            List.of(
                    new Pair(Capacity.AUTHOR, Capacity.ASSURER),
                    new Pair(Capacity.OWNER, Capacity.ASSURER),
                    new Pair(Capacity.AUTHOR, Capacity.DECISION_MAKER),
                    new Pair(Capacity.ASSURER, Capacity.DECISION_MAKER));

    private Independence() {}

    private record Pair(Capacity one, Capacity other) {
        boolean is(Capacity a, Capacity b) {
            return (one == a && other == b) || (one == b && other == a);
        }
    }

    /** The capacity that the person has already and that does not go with the one they want. */
    public static Optional<Capacity> conflict(
            Collection<Involvement> involved, Person person, Capacity wanted) {
        return involved.stream()
                .filter(involvement -> involvement.person().equals(person.sub()))
                .map(Involvement::capacity)
                .sorted()
                .filter(has -> FORBIDDEN.stream().anyMatch(pair -> pair.is(has, wanted)))
                .findFirst();
    }

    /** Refuses with {@code self-approval} where there is a {@link #conflict}. */
    static void require(Collection<Involvement> involved, Person person, Capacity wanted) {
        conflict(involved, person, wanted)
                .ifPresent(
                        has -> {
                            throw DomainException.forbidden(
                                    "self-approval",
                                    "You are "
                                            + words(has)
                                            + " of this version and cannot be its "
                                            + words(wanted)
                                            + " too; independence compares persons, whatever"
                                            + " posts they hold.");
                        });
    }

    private static String words(Capacity capacity) {
        return capacity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
