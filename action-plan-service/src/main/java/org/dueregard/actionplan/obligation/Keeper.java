package org.dueregard.actionplan.obligation;

/**
 * What an obligation follows: it is passed on and ends with that alone.
 *
 * @param what in words, such as "recommendation SLI-47"
 * @param fulfils whether it is met by what is done about that alone, and never by a statement
 */
public record Keeper(String what, boolean fulfils) {}
