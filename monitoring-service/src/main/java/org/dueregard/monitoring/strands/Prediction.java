package org.dueregard.monitoring.strands;

/**
 * What the assessment of a strand predicted.
 *
 * @param characteristic its code, such as {@code RACE}
 * @param because in the words of the assessment
 */
public record Prediction(String characteristic, String group, Impact impact, String because) {}
