package org.dueregard.eia.assessment;

/** What is said about a section when a version is sent back. */
public record Comment(String section, String comment) {}
