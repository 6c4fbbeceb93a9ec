package org.dueregard.actionplan.body;

/**
 * What a body is founded with.
 *
 * @param chairPost code of the post that chairs it
 * @param decidesCompletions whether it may decide that an action is complete
 */
public record Charter(
        String code, String name, BodyKind kind, String chairPost, boolean decidesCompletions) {}
