package org.dueregard.eia.assessment;

import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that is still to be done, and whom it waits for.
 *
 * @param part the part of the content that it stands in, or null where it is a step
 */
public record Waiting(Gap gap, @Nullable ContentPart part, Waiter waiter) {

    /** What a {@link Waiter} names. */
    @Schema(name = "EiaWaiterKind")
    public enum WaiterKind {
        PERSON,
        POST,
        ROLE
    }

    /** Whom something waits for. */
    public record Waiter(WaiterKind kind, String who) {
        public boolean is(Caller caller) {
            return switch (kind) {
                case PERSON -> caller.person().sub().equals(who);
                case POST -> caller.holds(who);
                case ROLE -> caller.has(who);
            };
        }
    }

    static Waiting step(String rule, String message, String source, WaiterKind kind, String who) {
        return new Waiting(
                new Gap(rule, Violation.at("", message, source)), null, new Waiter(kind, who));
    }
}
