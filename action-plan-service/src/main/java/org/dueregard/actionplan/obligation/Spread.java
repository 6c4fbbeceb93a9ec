package org.dueregard.actionplan.obligation;

/**
 * One of several posts that owe the same, on dates that are spread over the period.
 *
 * @param number which of them it is, from 1
 */
public record Spread(int number, int of) {}
