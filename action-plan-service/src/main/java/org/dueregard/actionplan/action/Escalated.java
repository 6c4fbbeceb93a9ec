package org.dueregard.actionplan.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something about an action that is not met, and how far it has climbed.
 *
 * @param level how many steps of the ladder have been taken
 * @param post the one that was told last
 * @param what is not met, in words
 */
@Embeddable
public record Escalated(
        UUID escalationId,
        @Column(name = "level_reached") int level,
        String post,
        LocalDate dueSince,
        String what) {}
