package org.dueregard.actionplan.action;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All about an action that is not met and has climbed. */
@Embeddable
class Raised {
    /** How high the highest has climbed; 0 where nothing has. */
    private int escalationLevel;

    @ElementCollection
    @CollectionTable(name = "action_escalation", joinColumns = @JoinColumn(name = "action_id"))
    private Set<Escalated> escalations = new HashSet<>();

    void raise(Escalated escalated) {
        escalations.removeIf(each -> each.escalationId().equals(escalated.escalationId()));
        escalations.add(escalated);
        findLevel();
    }

    void settle(UUID escalation) {
        escalations.removeIf(each -> each.escalationId().equals(escalation));
        findLevel();
    }

    private void findLevel() {
        escalationLevel = escalations.stream().mapToInt(Escalated::level).max().orElse(0);
    }

    boolean isRaised() {
        return escalationLevel > 0;
    }

    int level() {
        return escalationLevel;
    }

    /** The oldest first. */
    List<Escalated> escalations() {
        return escalations.stream()
                .sorted(
                        Comparator.comparing(Escalated::dueSince)
                                .thenComparing(Escalated::escalationId))
                .toList();
    }
}
