package org.dueregard.eia.duty;

/**
 * A duty that the next register has: one more, or another wording of one that is there.
 *
 * @param ranked whether somebody tried to rank it
 * @param weighted whether somebody tried to weigh it
 */
public record DutyChange(Duty duty, boolean ranked, boolean weighted, String reason) {}
