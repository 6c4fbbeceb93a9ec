package org.dueregard.monitoring.verdicts;

/**
 * A gate and what came of it.
 *
 * @param because a sentence without a figure that could tell of a small number
 */
public record Gate(GateName name, GateState state, String because) {}
