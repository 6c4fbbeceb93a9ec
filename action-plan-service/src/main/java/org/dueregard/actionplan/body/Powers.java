package org.dueregard.actionplan.body;

import jakarta.persistence.Embeddable;

/**
 * What a body may do.
 *
 * @param decidesCompletions whether it may decide that an action is complete
 * @param directsResources whether it may direct money and people
 */
@Embeddable
public record Powers(boolean decidesCompletions, boolean directsResources) {}
