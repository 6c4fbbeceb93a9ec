package org.dueregard.actionplan.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.actionplan.action.Escalated;
import org.dueregard.actionplan.action.Raising;

/** What is about an action shows on it for as long as it has climbed and is not met. */
@ApplicationScoped
public class ShownEscalations {
    private final Raising raising;

    ShownEscalations(Raising raising) {
        this.raising = raising;
    }

    /**
     * @param what of the action is not met, in words
     */
    public void show(EscalationFact climbed, LocalDate dueSince, String what) {
        action(climbed)
                .ifPresent(
                        action ->
                                raising.raise(
                                        action,
                                        new Escalated(
                                                climbed.escalationId(),
                                                climbed.level(),
                                                climbed.toPostOrBody(),
                                                dueSince,
                                                what)));
    }

    public void hide(EscalationFact resolved) {
        action(resolved).ifPresent(action -> raising.settle(action, resolved.escalationId()));
    }

    private static Optional<UUID> action(EscalationFact fact) {
        return fact.aboutType() == AboutType.ACTION
                ? new About(fact.aboutType(), fact.aboutId()).uuid()
                : Optional.empty();
    }
}
