package org.dueregard.monitoring.statistics;

/** What a method answers: an estimate with its interval, or the reason why there is none. */
public sealed interface Figure permits Estimate, NotEstimable {}
