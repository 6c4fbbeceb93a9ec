package org.dueregard.actionplan.action;

import java.util.Set;
import java.util.UUID;

/** In which groups' plans an action stands; the features that keep plans know. */
public interface ActionGroups {
    /** Codes of the bodies that own what the action carries; none for an action of no group. */
    Set<String> of(UUID action);
}
