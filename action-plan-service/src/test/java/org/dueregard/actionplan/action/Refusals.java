package org.dueregard.actionplan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dueregard.platform.problem.DomainException;
import org.dueregard.platform.problem.Refusal;
import org.dueregard.platform.problem.Violation;

/** Reads a refusal. */
public final class Refusals {
    private Refusals() {}

    public static DomainException refused(Refusal kind, ThrowingCallable attempt) {
        var refusal = catchThrowableOfType(DomainException.class, attempt);
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.refusal()).as(refusal.getMessage()).isEqualTo(kind);
        return refusal;
    }

    public static DomainException forbidden(String slug, ThrowingCallable attempt) {
        var refusal = refused(Refusal.FORBIDDEN, attempt);
        assertThat(refusal.slug()).isEqualTo(slug);
        return refusal;
    }

    public static List<String> violated(ThrowingCallable attempt) {
        return refused(Refusal.BROKEN_RULE, attempt).violations().stream()
                .map(Violation::pointer)
                .toList();
    }
}
