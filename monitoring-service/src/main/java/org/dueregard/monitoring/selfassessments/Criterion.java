package org.dueregard.monitoring.selfassessments;

/** What a standard is assessed by. */
public record Criterion(String criterion, String title) {}
