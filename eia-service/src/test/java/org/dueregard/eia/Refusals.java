package org.dueregard.eia;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Violation;

/** What a refused call was refused with. */
public final class Refusals {
    private Refusals() {}

    public static DomainException refusal(ThrowingCallable call) {
        var refused = catchThrowableOfType(DomainException.class, call);
        if (refused == null) {
            throw new AssertionError("It was not refused.");
        }
        return refused;
    }

    /** The pointers and messages of what it was refused with. */
    public static List<String> violations(ThrowingCallable call) {
        return refusal(call).violations().stream().map(Refusals::sentence).toList();
    }

    public static String sentence(Violation violation) {
        return violation.pointer() + " " + violation.message();
    }
}
