package org.dueregard.eia.assessment;

/** A mitigation that nobody has accepted, and why the decision-maker signs all the same. */
public record UnplacedMitigation(String mitigation, String reason) {}
