package org.dueregard.eia.assessment;

import java.time.LocalDate;
import java.util.List;

/** What action-plan tells of an action that a body has found complete. */
public record CompletedAction(
        String actionId,
        LocalDate completedOn,
        String decidedByBody,
        String decisionRef,
        List<ActionEvidence> evidence) {
    public CompletedAction {
        evidence = List.copyOf(evidence);
    }
}
