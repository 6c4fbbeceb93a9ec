package org.dueregard.monitoring.observations;

/**
 * What became of the lines of a file.
 *
 * @param received the sum of the others
 * @param accepted not known before
 * @param corrected a higher version than any before
 * @param withdrawn taken back
 * @param duplicate known already, with this content or in a higher version
 */
public record ObservationReceipt(
        int received, int accepted, int corrected, int withdrawn, int duplicate) {}
