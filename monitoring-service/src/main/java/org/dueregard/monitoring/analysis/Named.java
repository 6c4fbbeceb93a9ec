package org.dueregard.monitoring.analysis;

/** A code with its name for people. */
public record Named(String code, String name) {}
