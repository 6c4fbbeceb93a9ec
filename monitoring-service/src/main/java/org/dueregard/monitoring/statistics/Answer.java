package org.dueregard.monitoring.statistics;

import org.dueregard.monitoring.statistics.NotEstimable.Reason;

/** What a method gives that is more than one figure, or the reason why it gives nothing. */
public sealed interface Answer<T> {

    record Given<T>(T given) implements Answer<T> {}

    record Refused<T>(Reason reason) implements Answer<T> {}

    static <T> Answer<T> of(T value) {
        return new Given<>(value);
    }

    static <T> Answer<T> refused(Reason reason) {
        return new Refused<>(reason);
    }

    /**
     * The value of an answer that is known to be given.
     *
     * @throws IllegalStateException with the reason, where it is refused
     */
    default T value() {
        return switch (this) {
            case Given<T>(var given) -> given;
            case Refused<T>(var reason) -> throw new IllegalStateException(reason.sentence());
        };
    }
}
