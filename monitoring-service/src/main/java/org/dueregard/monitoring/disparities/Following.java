package org.dueregard.monitoring.disparities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.platform.caller.Caller;
import org.dueregard.platform.journal.Journal;
import org.jspecify.annotations.Nullable;

/** Follows what becomes of the actions against disparities. */
@ApplicationScoped
public class Following {
    private static final Caller SYSTEM = Caller.system("monitoring");

    private final Disparities disparities;
    private final Journal journal;

    Following(Disparities disparities, Journal journal) {
        this.disparities = disparities;
        this.journal = journal;
    }

    /** The owner has accepted the action: the disparity is under analysis. */
    @Transactional
    public void accepted(String disparityId, String actionId) {
        find(disparityId)
                .flatMap(disparity -> disparity.actionAccepted(actionId))
                .ifPresent(fact -> journal.record(fact, SYSTEM, "Action " + actionId));
    }

    @Transactional
    public void declined(String disparityId, String actionId, @Nullable String reason) {
        find(disparityId)
                .map(disparity -> disparity.actionDeclined(actionId, reason))
                .ifPresent(fact -> journal.record(fact, SYSTEM, reason));
    }

    /** A body has decided that the action is complete. */
    @Transactional
    public void completed(String disparityId, Intervention intervention) {
        find(disparityId)
                .map(disparity -> disparity.intervened(intervention))
                .ifPresent(
                        fact -> journal.record(fact, SYSTEM, "Action " + intervention.actionId()));
    }

    @Transactional
    public void reopened(String disparityId, String actionId, String reason) {
        find(disparityId)
                .flatMap(disparity -> disparity.actionReopened(actionId, reason))
                .ifPresent(fact -> journal.record(fact, SYSTEM, reason));
    }

    /** An origin that is no disparity of this service concerns somebody else. */
    private Optional<Disparity> find(String disparityId) {
        try {
            return disparities.findByIdOptional(UUID.fromString(disparityId));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }
}
