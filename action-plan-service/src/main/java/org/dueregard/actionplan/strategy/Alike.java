package org.dueregard.actionplan.strategy;

/** Two commitments that are probably the same. */
public record Alike(Commitment first, Commitment second, double share, boolean linked) {}
