package org.dueregard.monitoring.encounters;

/**
 * A place or a channel where people meet the police, or each other.
 *
 * @param source which document names it
 */
public record EncounterPlace(String place, String title, String source) {}
