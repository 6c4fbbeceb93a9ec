package org.dueregard.eia.lifecycle;

import java.util.Arrays;
import java.util.List;
import org.dueregard.platform.problem.DomainException;

/**
 * One way in which a lifecycle moves; implemented by an enum whose single exhaustive switch says,
 * for each constant, the state it leads to and the states it may start from.
 */
public interface Transition<S extends Enum<S>> {
    /** The state after this transition; refuses with {@code illegal-transition} from elsewhere. */
    S from(S present);

    /** What the transition is called, in a sentence such as "It cannot be signed off". */
    String sentence();

    /** One arm of the switch. */
    default S step(S present, S to, List<S> allowed) {
        if (!allowed.contains(present)) {
            throw DomainException.illegalTransition(
                    "It cannot be "
                            + sentence()
                            + " while it is "
                            + present
                            + ", only while it is "
                            + String.join(" or ", allowed.stream().map(Enum::name).toList())
                            + ".");
        }
        return to;
    }

    /** Whether the transition may start here. */
    default boolean allowedFrom(S present) {
        try {
            from(present);
            return true;
        } catch (DomainException illegal) {
            return false;
        }
    }

    /** The allowed states of an arm, in its order. */
    @SafeVarargs
    static <S> List<S> when(S... states) {
        return Arrays.asList(states);
    }
}
