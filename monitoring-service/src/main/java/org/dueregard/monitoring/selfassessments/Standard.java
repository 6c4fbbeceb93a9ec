package org.dueregard.monitoring.selfassessments;

/**
 * A standard that the service assesses itself against.
 *
 * @param source which documents ask for it
 */
public record Standard(String standard, String title, String source) {}
