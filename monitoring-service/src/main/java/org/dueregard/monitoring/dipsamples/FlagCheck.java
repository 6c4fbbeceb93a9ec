package org.dueregard.monitoring.dipsamples;

/**
 * What a sample has shown of a flag.
 *
 * @param correct how many of the sampled records carry it where they should, and nowhere else
 */
public record FlagCheck(String flag, int correct) {}
